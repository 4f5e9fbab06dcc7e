import { PersonUpdated } from '#contracts';
import type { EventTransaction } from '#events';
import type { PersonBody } from './person.body.ts';
import { Person } from './person.entity.ts';

export async function correctPerson(tx: EventTransaction, personId: string, { name }: PersonBody): Promise<Person> {
  const person = await tx.lockMatching(Person, personId);
  tx.append(PersonUpdated, person.rename(name));
  return tx.save(person);
}
