import type { Sql } from '#database';
import { unknownReference } from '#domain';
import { cityOf, personNames } from './facts.ts';

/** Membership has told of the city, or 400 at the place that names it. */
export async function cityMustBeKnown(sql: Sql, pointer: string, id: string | null | undefined): Promise<void> {
  if (id && !(await cityOf(sql, id))) throw unknownReference('city', pointer, id);
}

/** Membership has told of the person, or 400 at the place that names them. */
export async function personMustBeKnown(sql: Sql, pointer: string, id: string | null | undefined): Promise<void> {
  if (id && !(await personNames(sql, [id])).has(id)) throw unknownReference('person', pointer, id);
}

/** Each of the list at `pointer`, or 400 with the first of whom membership has not told, at their place in it. */
export async function peopleMustBeKnown(sql: Sql, pointer: string, ids: readonly string[]): Promise<void> {
  const known = await personNames(sql, ids);
  for (const [index, id] of ids.entries()) if (!known.has(id)) throw unknownReference('person', `${pointer}/${index}`, id);
}
