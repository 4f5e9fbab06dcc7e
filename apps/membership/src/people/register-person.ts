import { PersonRegistered } from '#contracts';
import type { EventTransaction } from '#events';
import type { PersonBody } from './person.body.ts';
import { Person } from './person.entity.ts';

export function registerPerson(tx: EventTransaction, { name }: PersonBody): Promise<Person> {
  const person = Person.register(name);
  tx.append(PersonRegistered, person.registered());
  return tx.save(person);
}
