import type { Sql } from '#database';
import { noMandate, unknownReference, type LocalDate } from '#domain';
import { citiesById, cityOf, mandatesOfPerson, personNames } from './facts.ts';

/** Membership has told of the city, or 400 at the place that names it. */
export async function cityMustBeKnown(sql: Sql, pointer: string, id: string | null | undefined): Promise<void> {
  if (id && !(await cityOf(sql, id))) throw unknownReference('city', pointer, id);
}

/** Membership has told of the person, or 400 at the place that names them. */
export async function personMustBeKnown(sql: Sql, pointer: string, id: string | null | undefined): Promise<void> {
  if (id && !(await personNames(sql, [id])).has(id)) throw unknownReference('person', pointer, id);
}

/** Who is named for a city holds an office of it on that day, whoever enters it; or 400 at the place that names them. */
export async function mandateMustBeHeld(
  sql: Sql,
  pointer: string,
  personId: string | null | undefined,
  cityId: string,
  on: LocalDate,
): Promise<void> {
  if (!personId) return;
  await personMustBeKnown(sql, pointer, personId);
  const mandates = await mandatesOfPerson(sql, personId, on);
  if (!mandates.some((mandate) => mandate.cityId === cityId)) throw noMandate(pointer, { personId, cityId, on });
}

/** Each of the list, or 400 with the first of which membership has not told, at its place: the pointer with its index for the asterisk. */
export async function citiesMustBeKnown(sql: Sql, pointer: string, ids: readonly string[]): Promise<void> {
  const known = new Set((await citiesById(sql, ids)).map(({ id }) => id));
  allKnown('city', pointer, ids, known);
}

export async function peopleMustBeKnown(sql: Sql, pointer: string, ids: readonly string[]): Promise<void> {
  allKnown('person', pointer, ids, await personNames(sql, ids));
}

function allKnown(what: 'city' | 'person', pointer: string, ids: readonly string[], known: { has(id: string): boolean }): void {
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw unknownReference(what, pointer.replace('*', String(unknown)), ids[unknown]);
}
