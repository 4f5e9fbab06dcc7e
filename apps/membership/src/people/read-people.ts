import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne, sqlOf } from '#database';
import { isId } from '#domain';
import { page, TextField, type Page } from '#http';
import { nameOrder, NamesQuery, rowsAfter } from '../name-order.ts';
import { isFound } from '../name-search.ts';
import { Person } from './person.entity.ts';
import type { PersonView } from './person.view.ts';

export class ListPeopleQuery extends NamesQuery {
  @TextField({ max: 200, optional: true, description: 'Words of the name or parts of them, in any order, whatever their case and marks.' })
  q?: string;
}

@Injectable()
export class ReadPeople {
  constructor(private readonly source: DataSource) {}

  async list(query: ListPeopleQuery, languages?: string): Promise<Page<PersonView>> {
    const order = nameOrder(query, languages, 'person', isId);
    const rows = await sqlOf(this.source).query<PersonView>(
      `SELECT person.id, person.name FROM person
       WHERE ${isFound('person', '$1')} AND ${rowsAfter(order, 3)} ORDER BY ${order.keys} LIMIT $2`,
      [query.q ?? null, query.take, ...order.after],
    );
    return page(rows, query, order.cursorOf);
  }

  one(personId: string): Promise<Person> {
    return readOne(this.source, Person, { id: personId });
  }
}
