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
