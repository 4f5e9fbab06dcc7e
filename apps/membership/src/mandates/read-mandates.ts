import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { isId, notFound, type LocalDate } from '#domain';
import { decodeCursor, EnumField, IdField, LocalDateField, page, PageQuery, SlugField, type Page } from '#http';
import { officesOfCity, type Mandate } from './mandate.entity.ts';

export class ListMandatesQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;

  @IdField({ optional: true }) person?: string;

  @EnumField(officesOfCity, { optional: true }) office?: string;

  @LocalDateField({ optional: true, description: 'Only those held on that day.' }) on?: LocalDate;
}

const mandates = `SELECT id, person_id AS "personId", city_id AS "cityId", office, from_on AS "from", until_on AS "until", state, reason, version FROM mandate`;

@Injectable()
export class ReadMandates {
  constructor(private readonly source: DataSource) {}

  async one(id: string): Promise<Mandate> {
    const [found] = await sqlOf(this.source).query<Mandate>(`${mandates} WHERE id = $1`, [id]);
    if (!found) throw notFound('mandate', id);
    return found;
  }

  async list(query: ListMandatesQuery): Promise<Page<Mandate>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const rows = await sqlOf(this.source).query<Mandate>(
      `${mandates}
       WHERE ($1::uuid IS NULL OR id > $1) AND ($2::text IS NULL OR city_id = $2) AND ($3::uuid IS NULL OR person_id = $3)
         AND ($4::text IS NULL OR office = $4) AND ($5::date IS NULL OR daterange(from_on, until_on) @> $5::date)
       ORDER BY id LIMIT $6`,
      [after ?? null, query.city ?? null, query.person ?? null, query.office ?? null, query.on ?? null, query.take],
    );
    return page(rows, query, ({ id }) => [id]);
  }
}
