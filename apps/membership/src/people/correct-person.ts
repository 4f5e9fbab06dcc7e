import { PersonUpdated } from '#contracts';
import type { EventTransaction } from '#events';
import { referenceTaken } from '../references.ts';
import type { PersonBody } from './person.body.ts';
import { Person } from './person.entity.ts';
import { personUnder } from './register-person.ts';

/** A reference that is left out stays as it is. Another one is told to nobody: it is the importer's. */
export async function correctPerson(tx: EventTransaction, personId: string, { name, ref }: PersonBody): Promise<Person> {
  const person = await tx.lockMatching(Person, personId);
  const other = ref === undefined || ref === null || ref === person.ref ? null : await personUnder(tx, ref);
  if (other) throw referenceTaken(other.id);
  tx.append(PersonUpdated, person.rename(name));
  person.refer(ref);
  return tx.save(person);
}
