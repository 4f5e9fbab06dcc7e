import { PersonRegistered } from '#contracts';
import type { EventTransaction } from '#events';
import { lockReference, referenceTaken } from '../references.ts';
import type { PersonBody } from './person.body.ts';
import { Person } from './person.entity.ts';

/** One that is registered under this reference is answered as it is, where it has this name. */
export async function registerPerson(tx: EventTransaction, { name, ref = null }: PersonBody): Promise<Person> {
  const known = ref === null ? null : await personUnder(tx, ref);
  if (known && known.name !== name) throw referenceTaken(known.id);
  if (known) return known;
  const person = Person.register(name, ref);
  tx.append(PersonRegistered, person.registered());
  return tx.save(person);
}

export async function personUnder(tx: EventTransaction, ref: string): Promise<Person | null> {
  await lockReference(tx, 'person', ref);
  return tx.findOne(Person, { ref });
}
