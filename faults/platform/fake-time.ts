import { globSync } from 'node:fs';

export interface FakeTime {
  /** What makes it. */
  by: string;
  /** Variables with which a Node process starts whose clock is so many minutes off. Timers keep their pace. */
  env(minutes: number, env: NodeJS.ProcessEnv): Record<string, string>;
}

/** Of the Debian package and of `make install`. Not macOS: it has no LD_PRELOAD. */
const places = ['/usr/lib/*/faketime/libfaketime.so.1', '/usr/local/lib/faketime/libfaketime.so.1'];

/** A proxy and no subclass: dates that Node makes itself (structuredClone, file times) have to stay instances of it. */
const shifted = (minutes: number): string => {
  const code = `const Real = Date, now = () => Real.now() + ${minutes} * 60000;
    globalThis.Date = new Proxy(Real, {
      construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
      apply: () => new Date().toString(),
      get: (target, name) => name === 'now' ? now : target[name],
    });
    Real.prototype.constructor = Date;`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
};

/**
 * By libfaketime where it is: tried with 0.9.10 and Node 24, timers, HTTP, worker threads and an idle process's CPU are as without.
 * Elsewhere in the process itself: then only what its main thread's JavaScript calls the time is off.
 */
export async function fakeTime(libraries = places): Promise<FakeTime> {
  const [library] = libraries.flatMap((place) => globSync(place));
  if (library === undefined)
    return {
      by: 'a shifted Date',
      env: (minutes, { NODE_OPTIONS = '' }) => ({ NODE_OPTIONS: `${NODE_OPTIONS} --import=${shifted(minutes)}`.trim() }),
    };
  return {
    by: 'libfaketime',
    env: (minutes, { LD_PRELOAD = '' }) => ({
      LD_PRELOAD: `${library} ${LD_PRELOAD}`.trim(),
      FAKETIME: `${minutes < 0 ? '-' : '+'}${Math.abs(minutes)}m`,
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1', // before 0.9.9
    }),
  };
}
