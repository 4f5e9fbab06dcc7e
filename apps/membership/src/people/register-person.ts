import { Injectable } from '@nestjs/common';
import { PersonRegistered } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { TextField } from '#http';
import { nameText } from '../name-text.ts';
import { Person } from './person.entity.ts';

export class PersonBody {
  @TextField({ ...nameText, description: 'Kept exactly as it is written.', example: 'Ekrem İMAMOĞLU' }) name: string;
}

@Injectable()
export class RegisterPerson {
  constructor(private readonly work: UnitOfWork) {}

  run({ name }: PersonBody, by: Origin): Promise<Person> {
    return this.work.transaction(by, async (tx) => {
      const person = Person.register(name);
      tx.append(PersonRegistered, person.facts());
      return tx.save(person);
    });
  }
}
