import { refusals, type Findable, type Referable, type RefusalCode, type RefusalKind } from '#contracts';
import type { LocalDate } from './local-date.ts';

/** One place in the input that is wrong: `pointer` is a JSON Pointer (RFC 6901) into the body, or `?name` for a parameter. */
export interface InvalidInput {
  pointer: string;
  detail: string;
}

export type RefusalDetails = Readonly<Record<string, unknown>>;

/** What is answered when a rule says no. The registry in #contracts has every code, its kind and when it comes. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** HTTP makes it a status (RFC 9457). */
  readonly kind: RefusalKind;

  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
    readonly errors: readonly InvalidInput[] = [],
  ) {
    super(Object.keys(details).length > 0 ? `${code} ${JSON.stringify(details)}` : code);
    this.kind = refusals[code].kind;
  }
}

/** `throw refused('membership-not-acceding', { state })`: nothing changes, the caller gets a problem with this code. */
export const refused = (code: RefusalCode, details?: RefusalDetails): Refusal => new Refusal(code, details);

/** What the address names is not there: 404 `city-not-found`. */
export const notFound = (what: Findable, id?: unknown): Refusal => new Refusal(`${what}-not-found`, id === undefined ? {} : { id });

/** A rule, not its shape, finds the input invalid: 400 with the place. */
export const invalid = (pointer: string, detail: string): Refusal => new Refusal('invalid-input', {}, [{ pointer, detail }]);

/** An id in the input names nothing we know: 400 `city-unknown`, with the field that holds it. */
export const unknownReference = (what: Referable, pointer: string, id: unknown): Refusal =>
  new Refusal(`${what}-unknown`, { id }, [{ pointer, detail: `there is no ${what} ${String(id)}` }]);

/** Whom the input names for a city holds no office of it on that day: 400 `no-mandate-of-city`, with the field that names them. */
export const noMandate = (pointer: string, of: { personId: string; cityId: string; on: LocalDate }): Refusal =>
  new Refusal('no-mandate-of-city', of, [{ pointer, detail: `holds no mandate of ${of.cityId} on ${of.on}` }]);
