import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Sql } from '#database';
import { refused } from '#domain';
import { writtenAnswer, type AnswerForm, type SentAnswer } from '../answers/sent-answer.ts';
import { claimKey } from './claim-key.ts';
import { keepAnswer, keptAnswer } from './keep-answer.ts';

export interface CommandRequest {
  sub: string;
  key: string;
  method: string;
  /** Path with query, as it was sent but for the case of its ids. */
  url: string;
  body: unknown;
}

/** Thrown by `begin` to end the transaction of a command that was answered before. */
export class Replay extends Error {
  override readonly name = 'Replay';

  constructor(readonly answer: SentAnswer) {
    super('answered before');
  }
}

/** Rides in the transaction of its use case. The key is claimed first and the answer kept last; a refusal undoes both. */
export class IdempotentCommand {
  /** What `end` kept: the text to send. */
  answered?: SentAnswer;

  constructor(
    private readonly request: CommandRequest,
    private readonly form: AnswerForm,
  ) {}

  async begin(tx: Sql): Promise<void> {
    const { sub, key } = this.request;
    const hash = hashOf(this.request);
    for (;;) {
      if (await claimKey(tx, sub, key, hash)) return;
      const kept = await keptAnswer(tx, sub, key);
      if (!kept) continue; // forgotten between the two statements
      if (kept.requestHash !== hash) throw refused('idempotency-key-reused');
      throw new Replay(kept);
    }
  }

  async end(tx: Sql, { result, positions, created }: { result: unknown; positions: readonly string[]; created: boolean }): Promise<void> {
    this.answered = writtenAnswer(result, created, positions, this.form);
    await keepAnswer(tx, this.request.sub, this.request.key, this.answered);
  }
}

/** Requests are the same by method, path and body in canonical form (RFC 8785). Headers do not count. */
const hashOf = ({ method, url, body }: CommandRequest): string =>
  createHash('sha256')
    .update(`${method}\n${url}\n${body === undefined ? '' : canonicalize(body)}`)
    .digest('hex');
