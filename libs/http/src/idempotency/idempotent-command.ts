import type { Sql } from '#database';
import { refused } from '#domain';
import { keptBody, triedAnswer, writtenAnswer, type AnswerForm, type SentAnswer } from '../answers/sent-answer.ts';
import { claimKey } from './claim-key.ts';
import { fingerprintOf, type Fingerprint, type SentRequest } from './fingerprint.ts';
import { keepAnswer, keptAnswer, type KeptAnswer } from './keep-answer.ts';

export interface CommandRequest extends SentRequest {
  sub: string;
  key: string;
}

interface CommandOutcome {
  result: unknown;
  positions: readonly string[];
  created: boolean;
  changed: boolean;
}

/** Thrown by `begin` to end the transaction of a command that was answered before. */
export class Replay extends Error {
  override readonly name = 'Replay';

  constructor(readonly answer: SentAnswer) {
    super('answered before');
  }
}

/**
 * Rides in the transaction of its use case. The key is claimed first and the answer kept last; a refusal undoes both. A dry run has no part
 * in keys: it can be repeated, and then be meant.
 */
export class IdempotentCommand {
  /** The text to send: what `end` kept, but for what is shown once. */
  answered?: SentAnswer;

  constructor(
    private readonly request: CommandRequest,
    private readonly form: AnswerForm,
    readonly dryRun: boolean,
  ) {}

  async begin(tx: Sql): Promise<void> {
    if (this.dryRun) return;
    const { sub, key } = this.request;
    const fingerprint = fingerprintOf(this.request);
    for (;;) {
      if (await claimKey(tx, sub, key, fingerprint)) return;
      const kept = await keptAnswer(tx, sub, key);
      if (!kept) continue; // forgotten between the two statements
      if (!isOf(kept, fingerprint)) throw refused('idempotency-key-reused');
      throw new Replay(kept);
    }
  }

  async end(tx: Sql, { result, positions, created, changed }: CommandOutcome): Promise<void> {
    this.answered = this.dryRun ? triedAnswer(result, changed, this.form) : writtenAnswer(result, created, positions, this.form);
    if (this.dryRun) return;
    const body = keptBody(result, this.answered.body, this.form);
    await keepAnswer(tx, this.request.sub, this.request.key, { ...this.answered, body });
  }
}

/** By the path as it was sent, or by what both paths name. */
const isOf = ({ requestHash, normalHash }: KeptAnswer, { asSent, normal }: Fingerprint): boolean =>
  requestHash === asSent || (normalHash ?? requestHash) === normal;
