import { noMandate, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { Person } from '../people/person.entity.ts';
import { citiesOfPerson } from './offices-held.ts';

/** As #roster's for the others: who is named for a city holds an office of it on that day, whoever enters it. */
export async function mandateMustBeHeld(
  tx: EventTransaction,
  pointer: string,
  personId: string,
  cityId: string,
  on: LocalDate,
): Promise<void> {
  await tx.named(Person, pointer, personId);
  if (!(await citiesOfPerson(tx, personId, on)).includes(cityId)) throw noMandate(pointer, { personId, cityId, on });
}
