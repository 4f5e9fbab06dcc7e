import { isDeepStrictEqual } from 'node:util';
import type { MeetingCorrected } from '#contracts';
import { refused } from '#domain';

export type Difference = Pick<MeetingCorrected, 'before' | 'after'>;

/** Of the fields named, those that the change makes read otherwise: as they read before, and after. */
export function difference<T extends object>(
  of: T,
  fields: readonly (keyof T & keyof Difference['after'])[],
  change: () => void,
): Difference {
  const read = () => new Map(fields.map((field) => [field, of[field]]));
  const before = read();
  change();
  const after = read();
  const changed = fields.filter((field) => !isDeepStrictEqual(before.get(field), after.get(field)));
  if (changed.length === 0) throw refused('record-unchanged');
  const only = (values: typeof before) => Object.fromEntries(changed.map((field) => [field, values.get(field)]));
  return { before: only(before), after: only(after) };
}
