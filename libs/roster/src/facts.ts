import type { Sql } from '#database';
import type { LocalDate } from '#domain';

export interface KnownCity {
  id: string;
  name: string;
  country: string;
  kind: string;
  /** `04-25` */
  municipalDay: string | null;
}

export interface KnownMandate {
  id: string;
  personId: string;
  cityId: string;
  office: string;
}

export interface KnownPresidency {
  id: string;
  personId: string;
  cityId: string;
  from: LocalDate | null;
  until: LocalDate | null;
}

const holdsOn = (from: string, until: string, on: string): string =>
  `(${from} IS NULL OR ${from} <= ${on}) AND (${until} IS NULL OR ${on} < ${until})`;

/** Handlers of the roster's changes, and commands that decide by it, wait for each other here. Answers the roster's version. */
export async function lockRoster(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ version: number }>(`SELECT version FROM roster FOR UPDATE`);
  return row!.version;
}

/** The ids of the cities that are members on a day, in order. */
export async function membersOn(sql: Sql, on: LocalDate): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT city_id AS id FROM roster_member WHERE ${holdsOn('from_on', 'until_on', '$1::date')} ORDER BY 1`,
    [on],
  );
  return rows.map(({ id }) => id);
}

/**
 * The query of the members for a statement that joins them (`city_id`): on the day that a parameter gives (`'$2::date'`), or after the
 * newest change that has arrived, where it is null.
 */
export const membersSql = (on: string): string =>
  `SELECT DISTINCT city_id FROM roster_member
   WHERE CASE WHEN ${on} IS NULL THEN until_version IS NULL ELSE ${holdsOn('from_on', 'until_on', on)} END`;

/** The members after the newest change that has arrived, whatever its day. */
export async function membersNow(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(`SELECT DISTINCT city_id AS id FROM roster_member WHERE until_version IS NULL ORDER BY 1`);
  return rows.map(({ id }) => id);
}

export async function cityOf(sql: Sql, id: string): Promise<KnownCity | undefined> {
  const [found] = await sql.query<KnownCity>(
    `SELECT id, name, country, kind, municipal_day AS "municipalDay" FROM roster_city WHERE id = $1`,
    [id],
  );
  return found;
}

export const citiesById = (sql: Sql, ids: readonly string[]): Promise<KnownCity[]> =>
  sql.query<KnownCity>(
    `SELECT id, name, country, kind, municipal_day AS "municipalDay" FROM roster_city WHERE id = ANY($1::text[]) ORDER BY id`,
    [ids],
  );

/** Names as they are written, by id: for what people read, never for deciding who somebody is. */
export async function personNames(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql.query<{ id: string; name: string }>(`SELECT id, name FROM roster_person WHERE id = ANY($1::uuid[])`, [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export const mandatesOfPerson = (sql: Sql, personId: string, on: LocalDate): Promise<KnownMandate[]> =>
  sql.query<KnownMandate>(
    `SELECT id, person_id AS "personId", city_id AS "cityId", office FROM roster_mandate
     WHERE person_id = $1 AND ${holdsOn('from_on', 'until_on', '$2::date')} ORDER BY id`,
    [personId, on],
  );

export interface Holder {
  personId: string;
  name: string;
  /** Of several that one person holds, the first in the order of the list. */
  office: string;
}

/** Who holds an office of a city on a day: mayors first, then deputies, then the others, by name. */
export async function holdersOn(sql: Sql, cityId: string, on: LocalDate): Promise<Holder[]> {
  const rows = await sql.query<Holder>(
    `SELECT m.person_id AS "personId", p.name, m.office FROM roster_mandate m JOIN roster_person p ON p.id = m.person_id
     WHERE m.city_id = $1 AND ${holdsOn('m.from_on', 'm.until_on', '$2::date')}
     ORDER BY coalesce(array_position(ARRAY['mayor', 'deputy-mayor'], m.office), 3), p.name, p.id`,
    [cityId, on],
  );
  return [...new Map(rows.toReversed().map((row) => [row.personId, row])).values()].toReversed();
}

/** A presidency ends with its mandate, even before the end of the presidency itself is known. */
export async function presidencyOn(sql: Sql, on: LocalDate): Promise<KnownPresidency | undefined> {
  const [found] = await sql.query<KnownPresidency>(
    `SELECT p.id, p.person_id AS "personId", p.city_id AS "cityId", p.from_on AS "from", p.until_on AS "until"
     FROM roster_presidency p JOIN roster_mandate m ON m.id = p.mandate_id
     WHERE ${holdsOn('p.from_on', 'p.until_on', '$1::date')} AND ${holdsOn('m.from_on', 'm.until_on', '$1::date')}
     ORDER BY p.id DESC LIMIT 1`,
    [on],
  );
  return found;
}

export async function presidencyById(sql: Sql, id: string): Promise<KnownPresidency | undefined> {
  const [found] = await sql.query<KnownPresidency>(
    `SELECT id, person_id AS "personId", city_id AS "cityId", from_on AS "from", until_on AS "until" FROM roster_presidency WHERE id = $1`,
    [id],
  );
  return found;
}
