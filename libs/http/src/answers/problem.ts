import { HttpException } from '@nestjs/common';
import { refusals, statusOf, type RefusalCode } from '#contracts';
import { constraintOf, isDatabaseAway, isDataException, isPassing, isTooLong, sqlState } from '#database';
import { Refusal, refused, type InvalidInput, type RefusalDetails } from '#domain';

/** RFC 9457. `code` is stable: programs go by it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  code: RefusalCode;
  errors?: readonly InvalidInput[];
  [extension: string]: unknown;
}

/** What Nest and Fastify refuse by themselves, by its status. */
const codeOf: Readonly<Record<number, RefusalCode>> = {
  400: 'bad-request',
  401: 'token-invalid',
  403: 'forbidden',
  404: 'route-not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  413: 'body-too-large',
  414: 'uri-too-long',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  431: 'headers-too-large',
  503: 'unavailable',
};

const details: Partial<Record<RefusalCode, string>> = {
  'bad-request': 'The request is not well-formed HTTP.',
  'if-match-weak':
    'If-Match names a weak tag (`W/"…"`). A weak tag matches nothing: the ETag without `W/` does, while it is the present one.',
  'if-match-malformed': 'If-Match is `*`, or a list of tags in quotes, as the ETag has them.',
  'invalid-input': 'The request holds what this route does not take; `errors` says where.',
  'value-out-of-range': 'A value of the request is one that the database can not hold.',
  'malformed-json': 'The body is not JSON in UTF-8.',
  'malformed-form': 'The body can not be read as the form that it says it is.',
  'body-too-large': 'A body may hold 1 MiB; a form 64 KiB, and a file of text/csv, where one is taken, 16 MiB.',
  'uri-too-long': 'The path, or a parameter in it, is longer than any of ours.',
  'headers-too-large': 'The line and the headers of a request may hold 16 KiB.',
  'unsupported-media-type': 'Bodies are application/json, but for files.',
  'content-coding-unsupported': 'Bodies are sent as they are, without a Content-Encoding.',
  'method-not-allowed': 'The path takes other methods; Allow names them.',
  'route-not-found': 'There is no such route.',
  'internal-error': 'Something went wrong here; the correlation id finds it in the log.',
};

/** What an error is to the caller. `undefined` is for the log alone. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (isDatabaseAway(error)) return refused('database-unavailable');
  if (isPassing(error) || isTooLong(error)) return refused('database-busy');
  // A unique or exclusion constraint is the last guard under a rule. The refusal names the constraint and tells nothing of the row.
  if (sqlState(error) === '23505' || sqlState(error) === '23P01') return refused('already-exists', { constraint: constraintOf(error) });
  // A field's check should have refused it before; the filter logs that it did not. In a consumer it is the fault that it is.
  if (isDataException(error)) return refused('value-out-of-range');
  return undefined;
}

export function problemOf(error: unknown, instance?: string): Problem {
  const refusal = refusalOf(error);
  if (refusal) return problem(refusal.code, instance, refusal.details, refusal.errors);
  if ((error as { code?: unknown } | null)?.code === 'FST_ERR_BAD_URL')
    return problem('bad-request', instance, { hint: 'The path is not percent-encoded UTF-8.' });
  return problem(codeOf[statusOfHttp(error) ?? 0] ?? 'internal-error', instance);
}

/** The status of Nest's exceptions and of Fastify's errors. */
function statusOfHttp(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  return typeof statusCode === 'number' && typeof code === 'string' && code.startsWith('FST_') ? statusCode : undefined;
}

/** Of a path that our routes have, and of a `detail`, which may repeat some of what the client sent. */
export const longest = { instance: 500, detail: 300 } as const;

/** Cut between two characters, never within one. */
const shortened = (text: string): string =>
  text.length > longest.detail ? `${text.slice(0, longest.detail - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** `hint` says what is meant in this case, behind what is always said. The other details are members, and stand in the `detail` too. */
function problem(
  code: RefusalCode,
  instance?: string,
  { hint, ...extensions }: RefusalDetails = {},
  errors: readonly InvalidInput[] = [],
): Problem {
  const status = statusOf[refusals[code].kind];
  const title = code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
  const facts = Object.entries(extensions).map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const said = details[code] ?? (facts.length > 0 ? `${title}: ${facts.join(', ')}.` : `${title}.`);
  return {
    ...extensions,
    type: `urn:b40:problem:${code}`,
    title,
    status,
    detail: shortened(typeof hint === 'string' ? `${said} ${hint}` : said),
    ...(instance !== undefined && instance.length <= longest.instance && { instance }),
    code,
    ...(errors.length > 0 && { errors: errors.map(({ pointer, detail: of }) => ({ pointer, detail: shortened(of) })) }),
  };
}
