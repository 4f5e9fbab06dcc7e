import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { isId, notFound } from '#domain';
import { decodeCursor, page, PageQuery, TextField, type Page } from '#http';
import type { Person } from './person.entity.ts';

export class ListPeopleQuery extends PageQuery {
  @TextField({ max: 200, optional: true, description: 'Part of the name, whatever its case and marks.' }) q?: string;
}

@Injectable()
export class ReadPeople {
  constructor(private readonly source: DataSource) {}

  async one(id: string): Promise<Person> {
    const [found] = await sqlOf(this.source).query<Person>(`SELECT id, name, version FROM person WHERE id = $1`, [id]);
    if (!found) throw notFound('person', id);
    return found;
  }

  async list(query: ListPeopleQuery): Promise<Page<Person>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const rows = await sqlOf(this.source).query<Person>(
      `SELECT id, name FROM person
       WHERE ($1::uuid IS NULL OR id > $1) AND ($2::text IS NULL OR strpos(searchable(name), searchable($2)) > 0)
       ORDER BY id LIMIT $3`,
      [after ?? null, query.q ?? null, query.take],
    );
    return page(rows, query, ({ id }) => [id]);
  }
}
