import type { RefusalCode } from './event-data.ts';

/** A place of the input that is wrong. */
export interface WrongPlace {
  /** JSON Pointer into the body; `?name` of the query; a header's name. */
  pointer: string;
  detail: string;
}

/** What a problem (RFC 9457) says, as far as it came. */
export interface ProblemDetails {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  code?: string;
  errors?: WrongPlace[];
}

/** The platform's refusal. `code` is stable; the sentences are for people. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** `http-502` where the answer was no problem of the platform's: somebody between has answered. */
  readonly code: RefusalCode | (string & {});
  readonly title: string;
  readonly detail: string;
  /** The path that was asked. */
  readonly instance: string | undefined;
  /** Ten at the most, and an eleventh that says how many more. Empty where nothing of the input is wrong. */
  readonly errors: readonly WrongPlace[];
  /** Seconds, where the answer said when to ask again. */
  readonly retryAfter: number | undefined;
  /** Finds the request in the platform's logs. */
  readonly correlationId: string | undefined;

  constructor({ status, headers }: { status: number; headers: Headers }, said: ProblemDetails) {
    const { code = `http-${status}`, title = `HTTP ${status}`, detail = '', instance, errors = [] } = said;
    super([`${status} ${code}`, detail, ...errors.map(({ pointer, detail: why }) => `${pointer} ${why}`)].filter(Boolean).join(': '));
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.instance = instance;
    this.errors = errors;
    this.retryAfter = secondsOf(headers.get('retry-after'));
    this.correlationId = headers.get('x-correlation-id') ?? undefined;
  }

  static async of(response: Response): Promise<Problem> {
    const said: unknown = await response.json().catch(() => undefined);
    return new Problem(response, typeof said === 'object' && said !== null ? (said as ProblemDetails) : {});
  }
}

/** Nobody has answered within the patience; of a write it is not known whether it took effect: send it again under `idempotencyKey`. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';

  constructor(
    message: string,
    cause: unknown,
    readonly idempotencyKey: string | undefined,
  ) {
    super(message, { cause });
  }
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
export function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1_000);
}
