import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { isSlug, notFound, type LocalDate } from '#domain';
import { CountryField, EnumField, LocalDateField, page, TextField } from '#http';
import { nameOrder, NamesQuery, rowsAfter } from '../name-order.ts';
import { isFound } from '../name-search.ts';
import { rosterVersion } from '../roster/read-roster.ts';
import { statesOfCity, type CitiesView, type CityView } from './city.view.ts';

/** With the version of all that the answer shows. */
export type CityAnswer = CityView & { version: number };

export class OnDayQuery {
  @LocalDateField({ optional: true, description: 'The state as of that day; now, if not given.' }) on?: LocalDate;
}

export class ListCitiesQuery extends NamesQuery {
  @CountryField({ optional: true }) country?: string;

  @EnumField(statesOfCity, { optional: true, description: 'The state of its newest membership.' }) state?: string;

  @TextField({
    max: 200,
    optional: true,
    description: 'Words of name and id or parts of them, in any order, whatever their case and marks.',
  })
  q?: string;

  @LocalDateField({ optional: true, description: 'The state as of that day; now, if not given.' }) on?: LocalDate;
}

/**
 * A city with where it stands on a day ($1; null: now), from the steps of its newest membership that had begun; or of one in which it is in
 * the network, whatever came to nothing after it: its departure may have been annulled. The version counts what the answer is made of: the
 * city's own changes and those of its memberships.
 */
const citiesOn = `SELECT c.id, c.name, c.country, c.kind, c.coordinates, c.municipal_day AS "municipalDay",
    coalesce(m.state, 'none') AS state, m.id AS "membershipId", m.founding,
    c.version + (SELECT coalesce(sum(version + 1), 0) FROM membership WHERE city_id = c.id) AS version
  FROM city c LEFT JOIN LATERAL (
    SELECT m.id, m.founding, m.state FROM (
      SELECT DISTINCT ON (m.id) m.id, m.founding, s.step ->> 'state' AS state
      FROM membership m CROSS JOIN LATERAL jsonb_array_elements(m.steps) WITH ORDINALITY s(step, n)
      WHERE m.city_id = c.id AND ($1::date IS NULL OR coalesce(s.step ->> 'on', s.step ->> 'enteredOn')::date <= $1)
      ORDER BY m.id, s.n DESC) m
    ORDER BY m.state IN ('member', 'suspended') DESC, m.id DESC LIMIT 1) m ON true`;

export async function readCity(sql: Sql, id: string, on?: LocalDate): Promise<CityAnswer> {
  const [found] = await sql.query<CityAnswer>(`${citiesOn} WHERE c.id = $2`, [on ?? null, id]);
  if (!found) throw notFound('city', id);
  return found;
}

@Injectable()
export class ReadCities {
  constructor(private readonly source: DataSource) {}

  /** An answer about a day is no version of the city to change from: it tells the roster's instead. */
  async one(id: string, on?: LocalDate): Promise<CityView> {
    if (on === undefined) return readCity(sqlOf(this.source), id);
    return this.atOneMoment(async (sql) => {
      const { version: _, ...city } = await readCity(sql, id, on);
      return { ...city, rosterVersion: await rosterVersion(sql) };
    });
  }

  list(query: ListCitiesQuery, languages?: string): Promise<CitiesView> {
    const order = nameOrder(query, languages, 'c', isSlug);
    return this.atOneMoment(async (sql) => {
      const rows = await sql.query<CityView>(
        `${citiesOn}
         WHERE ($2::text IS NULL OR c.country = $2) AND ($3::text IS NULL OR coalesce(m.state, 'none') = $3)
           AND ${isFound('c', '$4')} AND ${rowsAfter(order, 6)}
         ORDER BY ${order.keys} LIMIT $5`,
        [query.on ?? null, query.country ?? null, query.state ?? null, query.q ?? null, query.take, ...order.after],
      );
      return { ...page(rows, query, order.cursorOf), rosterVersion: await rosterVersion(sql) };
    });
  }

  /** Both statements see the same: what is answered and the roster's version belong together. */
  private atOneMoment<T>(read: (sql: Sql) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', (em) => read(sqlOf(em)));
  }
}
