import type { Sql } from '#database';
import { refused, unknownReference, type LocalDate } from '#domain';
import { citiesById, mandatesOfPerson, personNames } from '#roster';

/** A city named in the input, with the place where it is named. */
export type Named = readonly [pointer: string, id: string];

/** Membership has told of each, or 400 with the first that is unknown. */
export async function citiesMustBeKnown(sql: Sql, named: readonly Named[]): Promise<void> {
  const known = new Set(
    (
      await citiesById(
        sql,
        named.map(([, id]) => id),
      )
    ).map(({ id }) => id),
  );
  for (const [pointer, id] of named) if (!known.has(id)) throw unknownReference('city', pointer, id);
}

export async function peopleMustBeKnown(sql: Sql, named: readonly Named[]): Promise<void> {
  const known = await personNames(
    sql,
    named.map(([, id]) => id),
  );
  for (const [pointer, id] of named) if (!known.has(id)) throw unknownReference('person', pointer, id);
}

export const listed = (pointer: string, ids: readonly string[]): Named[] => ids.map((id, index) => [`${pointer}/${index}`, id]);

/** Who speaks or stands for a city holds an office of it on that day. */
export async function mustHoldOffice(sql: Sql, [pointer, personId]: Named, cityId: string, on: LocalDate): Promise<void> {
  await peopleMustBeKnown(sql, [[pointer, personId]]);
  const mandates = await mandatesOfPerson(sql, personId, on);
  if (!mandates.some((mandate) => mandate.cityId === cityId)) throw refused('no-mandate-of-city', { personId, cityId, on });
}
