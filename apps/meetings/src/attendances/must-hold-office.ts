import type { Sql } from '#database';
import { refused, type LocalDate } from '#domain';
import { mandatesOfPerson, personMustBeKnown } from '#roster';

/** Who stands for a city holds an office of it on that day. */
export async function mustHoldOffice(sql: Sql, pointer: string, personId: string, cityId: string, on: LocalDate): Promise<void> {
  await personMustBeKnown(sql, pointer, personId);
  const mandates = await mandatesOfPerson(sql, personId, on);
  if (!mandates.some((mandate) => mandate.cityId === cityId)) throw refused('no-mandate-of-city', { personId, cityId, on });
}
