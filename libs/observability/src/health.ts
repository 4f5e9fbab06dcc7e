/** What `/readyz` tells: whether traffic is served, `reasons` say in words what is missing. It may ask others. */
export interface Health {
  ready: boolean;
  reasons: string[];
}

/** An app that listens. `stop` is orderly: unready, no new work, what is in flight finished, everything closed. */
export interface RunningApp {
  port: number;
  /** Where this process reaches it: `http://127.0.0.1:3000`, without a slash at the end. */
  url: string;
  /** What `/livez` tells: whether its own loops turn. It asks nobody, so nothing that is away or hangs can end a process. */
  live(): boolean;
  health(): Promise<Health>;
  stop(): Promise<void>;
}

/** Several parts as one: ready when all are; each reason says whose it is. */
export function together(parts: Readonly<Record<string, Health>>): Health {
  const all = Object.entries(parts);
  return {
    ready: all.every(([, part]) => part.ready),
    reasons: all.flatMap(([name, part]) => part.reasons.map((reason) => `${name}: ${reason}`)),
  };
}

/** An address as a log names it: what was asked for, and the port that was given. */
export const listening = (host: string, port: number): string => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`);
