export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'precondition-missing'
  | 'precondition-failed'
  | 'key-reused'
  | 'unavailable';

/** One place in the input that is wrong: `pointer` is a JSON Pointer (RFC 6901) into the body, or `?name` for a parameter. */
export interface InvalidInput {
  pointer: string;
  detail: string;
}

/** What is answered when a rule says no. `code` is a stable slug; HTTP knows the rest (RFC 9457). */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly kind: RefusalKind,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly errors: readonly InvalidInput[] = [],
  ) {
    super(Object.keys(details).length > 0 ? `${code} ${JSON.stringify(details)}` : code);
  }
}

/** `throw refused('membership-not-acceding', { state })`: nothing changes, the caller gets a problem with this code. */
export const refused = (code: string, details: Readonly<Record<string, unknown>> = {}, kind: RefusalKind = 'conflict'): Refusal =>
  new Refusal(code, kind, details);

export const notFound = (what: string, id?: unknown): Refusal =>
  new Refusal(`${what}-not-found`, 'not-found', id === undefined ? {} : { id });

/** Input that a rule, not its shape, finds invalid: answered as 400 with the place. */
export const invalid = (pointer: string, detail: string): Refusal => new Refusal('invalid-input', 'invalid', {}, [{ pointer, detail }]);

/** An id in the input that names nothing we know: `city-unknown`, with the field that holds it. */
export const unknownReference = (what: string, pointer: string, id: unknown): Refusal =>
  new Refusal(`${what}-unknown`, 'invalid', { id }, [{ pointer, detail: `there is no ${what} ${String(id)}` }]);
