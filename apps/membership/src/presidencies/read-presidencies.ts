import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { isId, notFound, type LocalDate } from '#domain';
import { decodeCursor, LocalDateField, page, PageQuery, type Page } from '#http';
import type { Presidency } from './presidency.entity.ts';

export class ListPresidenciesQuery extends PageQuery {
  @LocalDateField({ optional: true, description: 'Only the one in office on that day.' }) on?: LocalDate;
}

const presidencies = `SELECT id, mandate_id AS "mandateId", person_id AS "personId", city_id AS "cityId", term, from_on AS "from",
  until_on AS "until", state, ended_on AS "endedOn", reason, version FROM presidency`;

export async function activePresidency(sql: Sql): Promise<Presidency | null> {
  const [found] = await sql.query<Presidency>(`${presidencies} WHERE state = 'active'`);
  return found ?? null;
}

@Injectable()
export class ReadPresidencies {
  constructor(private readonly source: DataSource) {}

  async one(id: string): Promise<Presidency> {
    const [found] = await sqlOf(this.source).query<Presidency>(`${presidencies} WHERE id = $1`, [id]);
    if (!found) throw notFound('presidency', id);
    return found;
  }

  /** In office: it has started, and the day is in its period; a vacated one counts up to the day it was vacated. */
  async list(query: ListPresidenciesQuery): Promise<Page<Presidency>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const rows = await sqlOf(this.source).query<Presidency>(
      `${presidencies}
       WHERE ($1::uuid IS NULL OR id > $1)
         AND ($2::date IS NULL OR (state <> 'scheduled' AND (from_on IS NULL OR from_on <= $2)
              AND (until_on IS NULL OR $2 < until_on) AND (ended_on IS NULL OR $2 < ended_on)))
       ORDER BY id LIMIT $3`,
      [after ?? null, query.on ?? null, query.take],
    );
    return page(rows, query, ({ id }) => [id]);
  }
}
