import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { fakeTime } from '../platform/fake-time.ts';

const run = promisify(execFile);
const minute = 60_000;

const script = `
  import { createServer } from 'node:http';
  import { setTimeout as pause } from 'node:timers/promises';
  const now = Date.now();
  const pace = performance.now();
  await pause(1_000);
  const paused = performance.now() - pace;
  const idle = process.cpuUsage();
  await pause(500);
  const { user, system } = process.cpuUsage(idle);
  const server = createServer((_, answer) => setTimeout(() => answer.end('answered'), 50));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const url = 'http://127.0.0.1:' + server.address().port;
  const answered = await (await fetch(url, { signal: AbortSignal.timeout(5_000) })).text();
  server.closeAllConnections();
  server.close();
  console.log(JSON.stringify({
    now, paused, answered, busy: (user + system) / 1_000,
    made: new Date().getTime(), said: Date.parse(Date()), again: new (new Date().constructor)().getTime(),
    given: new Date(0).toISOString(), cloned: structuredClone(new Date()) instanceof Date,
  }));`;

interface Seen {
  now: number;
  paused: number;
  answered: string;
  busy: number;
  made: number;
  said: number;
  again: number;
  given: string;
  cloned: boolean;
}

async function seenWith(env: Record<string, string>): Promise<Seen> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, ...env } });
  return JSON.parse(stdout) as Seen;
}

// With libfaketime both ways are tried, without it one of them twice.
describe.each([
  { way: 'as this machine allows', libraries: undefined },
  { way: 'without libfaketime', libraries: [] },
])('a process whose clock is off, $way', ({ libraries }) => {
  test.each([-7, 7])('by %i minutes has that time everywhere, while its timers keep their pace', async (minutes) => {
    const time = await fakeTime(libraries);
    const before = Date.now();
    const seen = await seenWith(time.env(minutes, {}));
    const most = Date.now() - before + 1_000; // Date() has whole seconds
    for (const instant of [seen.now, seen.made, seen.said, seen.again]) {
      expect(instant - minutes * minute).toBeGreaterThan(before - 1_000);
      expect(instant - minutes * minute).toBeLessThan(before + most);
    }
    expect(seen).toMatchObject({ answered: 'answered', given: '1970-01-01T00:00:00.000Z', cloned: true });
    expect(seen.paused).toBeGreaterThan(990);
    expect(seen.paused).toBeLessThan(10_000);
    expect(seen.busy).toBeLessThan(250);
  });
});

test('what the process was started with is kept', async () => {
  const { NODE_OPTIONS } = (await fakeTime([])).env(7, { NODE_OPTIONS: '--enable-source-maps' });
  expect(NODE_OPTIONS).toMatch(/^--enable-source-maps --import=data:\S+$/);
  const here = (await fakeTime([import.meta.filename])).env(-7, { LD_PRELOAD: '/a/library.so' });
  expect(here).toMatchObject({ LD_PRELOAD: `${import.meta.filename} /a/library.so`, FAKETIME: '-7m' });
});
