import type { Sql } from '#database';

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
