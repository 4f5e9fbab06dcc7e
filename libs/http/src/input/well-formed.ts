import { invalid, type Refusal } from '#domain';
import { located, under, WrongPlaces } from './wrong-places.ts';

/** Text that PostgreSQL and UTF-8 can hold: no NUL, no lone surrogate. */
export const isStorable = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed() && !value.includes('\0');

/**
 * What no keyboard makes and no reader sees: controls but for tabs and line ends, noncharacters, lone surrogates; and the embeddings,
 * overrides and isolates that show a text in another order than it is stored in (UAX 9; "Trojan Source", CVE-2021-42574). Direction marks
 * (U+200E, U+200F, U+061C) turn nothing around and stay.
 */
const unreadable = /[[\p{Cc}--\p{White_Space}]\p{Cs}\p{Noncharacter_Code_Point}\u{202A}-\u{202E}\u{2066}-\u{2069}]/v;

/** Text as it may come in. What was stored before may hold more (`isStorable`). */
export const isText = (value: unknown): value is string => typeof value === 'string' && !unreadable.test(value);

const asked =
  'must be Unicode text without control characters such as NUL, direction controls (U+202A to U+202E, U+2066 to U+2069), ' +
  'noncharacters or lone surrogates';

const deepest = 32;

/**
 * Values in a body or a query: each object, list, member and item is one. The largest body that a route takes has about 6,000 (1,000
 * readings of the air). A mebibyte can hold 500,000, and whoever sends them would have each of them looked at.
 */
export const mostValues = 32_000;

export const tooMany = (root: string): Refusal => invalid(root, `must not hold more than ${mostValues} values`);

/** Refuses what no class could accept. It does not recurse, because a megabyte of `[` must not end the stack. */
export function refuseUnreadable(input: unknown, root = ''): void {
  const wrong = new WrongPlaces();
  const rest: { inside: object; pointer: string; depth: number }[] = [];
  const look = (value: unknown, place: () => string, depth: number) => {
    if (typeof value === 'string' && !isText(value)) wrong.add(place, asked);
    if (typeof value === 'object' && value !== null) rest.push({ inside: value, pointer: place(), depth });
  };
  look(input, () => root, 0);
  let values = 1;
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { inside, pointer, depth } = next;
    if (depth >= deepest) {
      const place = located(pointer, `must not be nested deeper than ${deepest}`);
      throw invalid(place.pointer, place.detail);
    }
    // The keys of a list are as many strings as it has items, so that its length is asked first.
    const items = Array.isArray(inside) ? (inside as unknown[]) : [];
    const names = Array.isArray(inside) ? [] : Object.keys(inside);
    values += items.length + names.length;
    if (values > mostValues) throw tooMany(root);
    items.forEach((item, index) => look(item, () => under(pointer, index), depth + 1));
    for (const name of names) {
      const place = () => under(pointer, name);
      // Any object has `constructor` and its like, so that a list of known names would let them pass.
      if (!isText(name) || name in Object.prototype) wrong.add(place, 'is not a known field');
      else look((inside as Record<string, unknown>)[name], place, depth + 1);
    }
  }
  wrong.refuse();
}
