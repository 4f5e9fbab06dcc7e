import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Offices } from '#auth';
import { sqlOf, type Sql } from '#database';
import type { LocalDate } from '#domain';
import { heldOn } from './held-on.ts';

/** The cities of which a person holds a mandate on a day, in order. */
export async function citiesOfPerson(sql: Sql, personId: string, on: LocalDate): Promise<string[]> {
  const rows = await sql.query<{ cityId: string }>(
    `SELECT DISTINCT city_id AS "cityId" FROM mandate WHERE person_id = $1 AND ${heldOn('$2')} ORDER BY 1`,
    [personId, on],
  );
  return rows.map(({ cityId }) => cityId);
}

/** Who holds an office on a day, from this service's own mandates: no projection, so nothing to lag. */
@Injectable()
export class OfficesHeld extends Offices {
  constructor(private readonly source: DataSource) {
    super();
  }

  citiesOf(personId: string, on: LocalDate): Promise<string[]> {
    return citiesOfPerson(sqlOf(this.source), personId, on);
  }

  /** A mandate whose last day has passed carries no presidency, even before the calendar has ended both. */
  async isPresident(personId: string, on: LocalDate): Promise<boolean> {
    const rows = await sqlOf(this.source).query(
      `SELECT FROM presidency p JOIN mandate m ON m.id = p.mandate_id
       WHERE p.person_id = $1 AND p.state = 'active'
         AND daterange(p.from_on, p.until_on) @> $2::date AND ${heldOn('$2', 'm.')}`,
      [personId, on],
    );
    return rows.length > 0;
  }
}
