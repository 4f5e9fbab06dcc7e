import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne, sqlOf } from '#database';
import { isId } from '#domain';
import { page, TextField, type Page } from '#http';
import { nameOrder, NamesQuery, rowsAfter } from '../name-order.ts';
import { isFound } from '../name-search.ts';
import { referenceText } from '../references.ts';
import { Person } from './person.entity.ts';
import type { PersonView } from './person.view.ts';

export class ListPeopleQuery extends NamesQuery {
  @TextField({ max: 200, optional: true, description: 'Words of the name or parts of them, in any order, whatever their case and marks.' })
  q?: string;

  @TextField({ ...referenceText, optional: true, description: 'Only whom an importer calls so.' }) ref?: string;
}

@Injectable()
export class ReadPeople {
  constructor(private readonly source: DataSource) {}

  async list(query: ListPeopleQuery, languages?: string): Promise<Page<PersonView>> {
    const order = nameOrder(query, languages, 'person', isId);
    // Its own text where one is asked for, so that the index answers.
    const byRef = query.ref === undefined ? '$3::text IS NULL' : 'person.ref = $3';
    const rows = await sqlOf(this.source).query<PersonView>(
      `SELECT person.id, person.name, person.ref FROM person
       WHERE ${isFound('person', '$1')} AND ${byRef} AND ${rowsAfter(order, 4)}
       ORDER BY ${order.keys} LIMIT $2`,
      [query.q ?? null, query.take, query.ref ?? null, ...order.after],
    );
    return page(rows, query, order.cursorOf);
  }

  one(personId: string): Promise<Person> {
    return readOne(this.source, Person, { id: personId });
  }
}
