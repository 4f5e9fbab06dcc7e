/** What `/livez` and `/readyz` tell: `live` is the process itself, `ready` is it and what it needs, `reasons` say in words what is missing. */
export interface Health {
  live: boolean;
  ready: boolean;
  reasons: string[];
}

/** An app that listens. `stop` is orderly: unready, no new work, what is in flight finished, everything closed. */
export interface RunningApp {
  port: number;
  /** Where this process reaches it: `http://127.0.0.1:3000`, without a slash at the end. */
  url: string;
  health(): Promise<Health>;
  stop(): Promise<void>;
}

/** Several parts as one: live and ready when all are; each reason says whose it is. */
export function together(parts: Readonly<Record<string, Health>>): Health {
  const all = Object.entries(parts);
  return {
    live: all.every(([, part]) => part.live),
    ready: all.every(([, part]) => part.ready),
    reasons: all.flatMap(([name, part]) => part.reasons.map((reason) => `${name}: ${reason}`)),
  };
}
