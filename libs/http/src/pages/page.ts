import { invalid } from '#domain';
import { IntField, TextField } from '../fields/fields.ts';
import { isStorable } from '../input/well-formed.ts';

/** Characters of a cursor. The longest sort key is a name of 200 characters, of four bytes each in UTF-8 (`/v1/people?sort=name`). */
const longestCursor = 1_200;

/** Of the query class of each list, and of the view of each page. */
export const CursorField = (): PropertyDecorator =>
  TextField({ max: longestCursor, optional: true, description: 'The `next` of the page before.' });
export const NextField = (): PropertyDecorator =>
  TextField({ max: longestCursor, optional: true, description: 'The cursor of the next page; absent on the last.' });

/** Extended by the query class of each list. */
export class PageQuery {
  @IntField({ min: 1, max: 200, optional: true, default: 50, description: 'Items a page.' }) limit: number = 50;

  @CursorField() cursor?: string;

  /** One row more than is answered shows whether there is a next page. */
  get take(): number {
    return this.limit + 1;
  }
}

export type CursorValue = string | number | null;

/** Opaque and URL-safe. It holds the sort key of the last item, so that a page does not shift when rows are written. */
export const encodeCursor = (values: readonly CursorValue[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * The sort key to go on after, `undefined` for the first page. Each value has its check (`isLocalDate`, `isId`, …). A cursor that nobody
 * gave out is a 400 at `?cursor`; so is another list's, before it comes here (`CursorInterceptor`).
 */
export function decodeCursor<T extends CursorValue[] = string[]>(
  cursor: string | undefined,
  ...checks: ((value: unknown) => boolean)[]
): T | undefined {
  if (cursor === undefined) return undefined;
  let values: unknown;
  try {
    values = /^[\w-]+$/.test(cursor) ? JSON.parse(Buffer.from(cursor, 'base64url').toString()) : undefined;
  } catch {
    // answered below
  }
  const own =
    Array.isArray(values) &&
    values.length === checks.length &&
    checks.every((check, at) => check(values[at]) && (typeof values[at] !== 'string' || isStorable(values[at])));
  if (!own) throw invalid('?cursor', 'is not a cursor of this list');
  return values as T;
}

/** A count or a version, as an `integer` of PostgreSQL holds it. */
export const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 2_147_483_647;

export interface Page<T> {
  items: T[];
  next?: string;
}

/** Makes a page of rows that were read with `LIMIT query.take`. `cursorOf` gives the values that the list is sorted by. */
export function page<T>(rows: readonly T[], query: { limit: number }, cursorOf: (row: T) => readonly CursorValue[]): Page<T> {
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  return rows.length > query.limit && last !== undefined ? { items, next: encodeCursor(cursorOf(last)) } : { items };
}
