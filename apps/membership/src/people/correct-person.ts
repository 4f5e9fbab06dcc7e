import { Injectable } from '@nestjs/common';
import { PersonUpdated } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { Person } from './person.entity.ts';
import type { PersonBody } from './register-person.ts';

@Injectable()
export class CorrectPerson {
  constructor(private readonly work: UnitOfWork) {}

  run(personId: string, { name }: PersonBody, by: Origin): Promise<Person> {
    return this.work.transaction(by, async (tx) => {
      const person = await tx.lockMatching(Person, personId);
      const updated = person.rename(name);
      if (updated) tx.append(PersonUpdated, updated);
      return tx.save(person);
    });
  }
}
