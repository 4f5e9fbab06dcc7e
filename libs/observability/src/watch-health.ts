import type { Health } from './health.ts';

/** How often it looks by itself (ms), as often as a probe would: where nobody probes, the log speaks all the same. */
const every = 5_000;

/** What differs from one look to the next (an address, a port) does not make a reason another one. */
const kindOf = (reason: string): string => reason.split(/[:;]/, 1)[0]!;

export interface WatchedHealth {
  /** The same as was given, heard by the log. */
  health(): Promise<Health>;
  stop(): void;
}

/**
 * Says each reason once when it begins and once when it is over, whoever asks and however often. `say` should be heard at every usual
 * log level: a begin without its end says nothing. A check that fails is for who asks.
 */
export function watchHealth(check: () => Promise<Health>, say: (line: string) => void): WatchedHealth {
  let standing = new Map<string, string>();
  let stopped = false;

  const hear = ({ reasons }: Health): void => {
    if (stopped) return;
    const now = new Map(reasons.map((reason) => [kindOf(reason), reason]));
    for (const [kind, reason] of now) if (!standing.has(kind)) say(`readiness: ${reason}`);
    for (const [kind, reason] of standing) if (!now.has(kind)) say(`readiness: no longer: ${reason}`);
    // As it was said first, so that its end names the same.
    standing = new Map([...now].map(([kind, reason]) => [kind, standing.get(kind) ?? reason]));
    // What it lacks from now on is the end's doing.
    stopped = reasons.includes('stopping');
  };
  const health = async () => {
    const answer = await check();
    hear(answer);
    return answer;
  };
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    await health().catch(() => {});
    looking = false;
  };
  const timer = setInterval(() => void look(), every).unref();
  void look();
  return {
    health,
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
}
