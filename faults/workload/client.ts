import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Random } from '#domain';
import { tooEarly, type Attempt, type Command, type Effect, type History, type Outcome } from '../history.ts';
import { NotKnown } from './network.ts';

export interface Request {
  kind: string;
  method: Command['method'];
  path: string;
  body?: unknown;
  /** Of who sends it. */
  token: string;
  /** Positions that the service has to know first. */
  after?: string;
  ifMatch?: string;
  /** A new one without. */
  idempotencyKey?: string;
  /** With the correlation id where it has no state of its own to look at. */
  effect: Effect | ((correlationId: string) => Effect);
  /** Is never sent a second time on purpose. */
  once?: boolean;
}

export interface Answer {
  outcome: Outcome;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  positions: string;
  /** Of the last attempt: the answer as it came, or why there was none. */
  said: string;
}

interface Received {
  attempt: Attempt;
  outcome: Outcome;
  text: string;
  retryAfter: number;
}

/** Longer than a command should ever wait, and shorter than anybody's patience (ms). */
export const clientPatience = 10_000;
/** How often an unanswered command is sent again, by those who do; and what is sent twice on purpose. */
const shares = { persistent: 0.85, repeated: 0.12, twiceAtOnce: 0.05 };

export interface ClientOptions {
  number: number;
  url: string;
  history: History;
  random: Random;
  /** When it has to be through (ms since the epoch). */
  until(): number;
  /** Waits for its turn to send the next command. */
  turn(): Promise<void>;
}

/** One client of the platform: sends a command, writes down what came of it, repeats it under its key as a good client does. */
export class Client {
  readonly random: Random;

  constructor(private readonly options: ClientOptions) {
    this.random = options.random;
  }

  async send(request: Request): Promise<Answer> {
    await this.options.turn();
    const command = this.noteDown(request);
    const persistent = this.random.chance(shares.persistent);
    const twice = this.random.chance(shares.twiceAtOnce) && !request.once;
    const repeat = this.random.chance(shares.repeated) && !request.once;
    const [first, other] = await Promise.all([this.attempt(command), twice ? this.attempt(command) : undefined]);
    let received = togetherOf(first, other);
    if (other && first.outcome === 'ok' && other.outcome === 'ok') this.mustBeTheSame(command, first, other);
    for (
      let wait = 100;
      received.outcome === 'unknown' && (persistent || received.attempt.code === tooEarly) && Date.now() < this.options.until();
      wait = Math.min(wait * 2, 2_000)
    ) {
      await pause(received.retryAfter || wait * (0.5 + this.random.next()));
      received = await this.attempt(command);
    }
    command.outcome = received.outcome;
    if (received.outcome === 'ok' && repeat) {
      const again = await this.attempt(command);
      if (again.outcome !== 'unknown') this.mustBeTheSame(command, received, again);
    }
    const body: unknown = received.outcome === 'unknown' || received.text === '' ? undefined : JSON.parse(received.text);
    const { status, error, positions = '' } = received.attempt;
    return { outcome: command.outcome, body, positions, said: error ?? `${status} ${received.text}` };
  }

  /** What is read is not judged: it throws `NotKnown` unless it is answered. */
  async read<T>(path: string, token: string): Promise<T> {
    try {
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetch(this.options.url + path, { headers, signal: AbortSignal.timeout(clientPatience) });
      if (response.ok) return (await response.json()) as T;
      throw new Error(`${response.status}`);
    } catch (failure) {
      throw new NotKnown(`${path}: ${String(failure)}`);
    }
  }

  private noteDown(request: Request): Command {
    const { kind, method, path, body, token, after, ifMatch, idempotencyKey = randomUUID(), effect } = request;
    const correlationId = randomUUID();
    const command: Command = {
      number: this.options.history.commands.length + 1,
      kind,
      client: this.options.number,
      method,
      path,
      body,
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': idempotencyKey,
        'x-correlation-id': correlationId,
        ...(body === undefined ? {} : { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }),
        ...(after ? { 'after-position': after } : {}),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      idempotencyKey,
      correlationId,
      effect: typeof effect === 'function' ? effect(correlationId) : effect,
      attempts: [],
      outcome: 'unknown',
    };
    this.options.history.commands.push(command);
    return command;
  }

  private async attempt({ method, path, body, headers, attempts }: Command): Promise<Received> {
    const attempt: Attempt = { sentAt: Date.now() };
    attempts.push(attempt);
    try {
      const response = await fetch(this.options.url + path, {
        method,
        headers,
        body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
        signal: AbortSignal.timeout(clientPatience),
      });
      const text = await response.text();
      attempt.answeredAt = Date.now();
      attempt.status = response.status;
      attempt.replayed = response.headers.get('idempotent-replayed') === 'true';
      attempt.positions = response.headers.get('event-position') ?? '';
      if (response.status >= 400) attempt.code = codeOf(text);
      const retryAfter = Math.min(2, Number(response.headers.get('retry-after') ?? 0)) * 1_000;
      return { attempt, outcome: outcomeOf(response.status), text, retryAfter };
    } catch (failure) {
      const { message, cause } = failure as Error & { cause?: { code?: string; message?: string } };
      attempt.error = `${message}${cause ? ` (${cause.code ?? cause.message})` : ''}`;
      return { attempt, outcome: 'unknown', text: '', retryAfter: 0 };
    }
  }

  private mustBeTheSame({ number, kind }: Command, one: Received, other: Received): void {
    const shown = ({ attempt: { status, positions }, text }: Received) => ({ status, positions, text });
    if (isDeepStrictEqual(shown(one), shown(other))) return;
    const detail = `${kind}: ${JSON.stringify(shown(one))}, then ${JSON.stringify(shown(other))}`;
    this.options.history.violated({ rule: 'a repeated command is answered differently', detail, command: number });
  }
}

/** Of two at once under one key: a refusal is not kept, so who comes after it may succeed; and who is not known may have. */
export const togetherOf = <R extends { outcome: Outcome }>(first: R, other: R = first): R =>
  [first, other].find(({ outcome }) => outcome === 'ok') ?? [first, other].find(({ outcome }) => outcome === 'unknown') ?? first;

const outcomeOf = (status: number): Outcome =>
  status < 300 ? 'ok' : status >= 500 || status === 429 || status === 408 ? 'unknown' : 'refused';

function codeOf(text: string): string {
  try {
    return (JSON.parse(text) as { code?: string }).code ?? '';
  } catch {
    return '';
  }
}
