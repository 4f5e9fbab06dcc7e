import type { Sql } from '#database';
import type { LocalDate } from '#domain';

export async function rosterVersion(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ version: number }>(`SELECT roster_version AS version FROM roster`);
  return row!.version;
}

export async function countMembers(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`SELECT count(*) AS count FROM membership WHERE state = 'member'`);
  return row!.count;
}

/** Whether the city is one of those that `countMembers` counts. */
export async function isMember(sql: Sql, cityId: string): Promise<boolean> {
  const rows = await sql.query(`SELECT FROM membership WHERE city_id = $1 AND state = 'member'`, [cityId]);
  return rows.length > 0;
}

/** The last day on which something of the roster took effect, as it now stands; the foundation's where nothing did. */
export async function lastEffectiveDay(sql: Sql): Promise<LocalDate> {
  const [row] = await sql.query<{ on: LocalDate }>(
    `SELECT greatest(n.founded_on, (
       SELECT max(r.effective_on) FROM roster_change r
       WHERE r.change <> 'annulled' AND NOT EXISTS (SELECT FROM roster_change c WHERE c.corrects = r.roster_version))) AS "on"
     FROM network n`,
  );
  return row!.on;
}

/** Null until the network is founded. */
export async function foundationDay(sql: Sql): Promise<LocalDate | null> {
  const [row] = await sql.query<{ foundedOn: LocalDate | null }>(`SELECT founded_on AS "foundedOn" FROM network`);
  return row!.foundedOn;
}
