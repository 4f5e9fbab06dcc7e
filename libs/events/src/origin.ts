import type { Sql } from '#database';
import { newId } from '#domain';

/** Who or what a transaction is done for. A command comes from somebody's token; a handler's work from the event it answers. */
export interface Origin {
  /** The token's `sub`, or `urn:b40:<service>`. */
  readonly actor: string;
  readonly correlationId: string;
  /** The event that is being handled; a command has none. */
  readonly causationId?: string | undefined;
  /** W3C Trace Context. */
  readonly traceparent?: string | undefined;
  /** The request's If-Match header. */
  readonly ifMatch?: string | undefined;
  /** The request that must take effect once, however often it is sent. */
  readonly command?: Command | undefined;
}

/** A service acts because a day has come: nobody asked it to. */
export const byItself = (service: string): Origin => ({ actor: `urn:b40:${service}`, correlationId: newId() });

/** Takes part in a command's transaction: first to claim its idempotency key, last to store what is answered. */
export interface Command {
  /** It is judged by every rule, and nothing of it stays. */
  readonly dryRun?: boolean;
  begin(tx: Sql): Promise<void>;
  end(tx: Sql, outcome: Outcome): Promise<void>;
}

export interface Outcome {
  result: unknown;
  /** `topic/key@sequence` of what was appended. */
  positions: readonly string[];
  /** The result, or the entity it shows, was inserted by this transaction. */
  created: boolean;
  /** Something was written or told. */
  changed: boolean;
}
