import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { readOne } from '#database';
import { PageQuery, readPage, TextField, type Page } from '#http';
import { Person } from './person.entity.ts';

export class ListPeopleQuery extends PageQuery {
  @TextField({ max: 200, optional: true, description: 'Part of the name, whatever its case and marks.' }) q?: string;
}

const nameHolds = (q: string) => Raw((name) => `strpos(searchable(${name}), searchable(:q)) > 0`, { q });

@Injectable()
export class ReadPeople {
  constructor(private readonly source: DataSource) {}

  list(query: ListPeopleQuery): Promise<Page<Person>> {
    return readPage(this.source, Person, query, { name: query.q === undefined ? undefined : nameHolds(query.q) });
  }

  one(personId: string): Promise<Person> {
    return readOne(this.source, Person, { id: personId });
  }
}
