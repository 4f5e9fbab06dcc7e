import type { ServiceName } from './platform/platform.ts';

/** `unknown`: no answer, or one that does not say (5xx): it may have taken effect, once and wholly, or not at all. */
export type Outcome = 'ok' | 'refused' | 'unknown';

/** What a command does when it takes effect. */
export interface Effect {
  service: ServiceName;
  /** Names of the events that it appends itself, e.g. `CityJoined`; what handlers answer to them does not count. */
  events: string[];
  /** Names of those that it may append besides; which of them it must is another rule's. */
  follows?: string[];
  /** One row per effect: exactly one when it took effect, none when it did not. */
  sql: string;
  params: unknown[];
}

export interface Attempt {
  sentAt: number;
  answeredAt?: number;
  status?: number;
  /** The problem's stable code. */
  code?: string;
  /** What the connection said, when there was no answer. */
  error?: string;
  replayed?: boolean;
  /** Of the answer's Event-Position. */
  positions?: string;
}

/** The API bounds the wait for a position at 2 s and asks to be called again: a group that rebalances takes longer on a busy machine. */
export const tooEarly = 'projection-behind';

export const failed = ({ status, error, code }: Attempt): boolean =>
  error !== undefined || (status !== undefined && status >= 500 && code !== tooEarly);

export interface Command {
  /** Counted from 1 over the run. */
  number: number;
  kind: string;
  client: number;
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  headers: Record<string, string>;
  idempotencyKey: string;
  /** The same in each attempt; the events of the command carry it. */
  correlationId: string;
  effect: Effect;
  attempts: Attempt[];
  outcome: Outcome;
}

export interface FaultRecord {
  name: string;
  /** What was chosen: which process, how long. */
  detail: string;
  from: number;
  until: number;
}

/** Something that must not be. */
export interface Violation {
  /** The rule, in a few stable words. */
  rule: string;
  detail: string;
  service?: ServiceName;
  topic?: string;
  key?: string;
  command?: number;
}

/** What was asked and what was done to the platform, in the order in which it began. Times are milliseconds since the epoch. */
export class History {
  readonly commands: Command[] = [];
  readonly faults: FaultRecord[] = [];
  readonly violations: Violation[] = [];
  /** Keys that a fault has poisoned, as `topic/key`: they are parked, and may be. */
  readonly poisoned = new Set<string>();
  /** Those of them whose events are only of a type that nobody knows: they may not be parked. */
  readonly strangers = new Set<string>();

  violated(violation: Violation): void {
    this.violations.push(violation);
  }
}

/** The commands that were first sent in this time. */
export const sentWithin = ({ commands }: Pick<History, 'commands'>, from: number, to: number): Command[] =>
  commands.filter(({ attempts: [first] }) => first !== undefined && first.sentAt >= from && first.sentAt <= to);

/** How many of them had which outcome. */
export function outcomesOf(commands: readonly Command[]): Record<Outcome, number> {
  const outcomes = { ok: 0, refused: 0, unknown: 0 };
  for (const { outcome } of commands) outcomes[outcome]++;
  return outcomes;
}
