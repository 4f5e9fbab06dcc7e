import type { Sql } from '#database';
import { limitOf, type Limit } from './first-limits.ts';

/** The limits that figures of the indicators are judged by. Bands are none: nothing is above or below them. */
export async function adoptedLimits(sql: Sql, indicators: readonly string[]): Promise<Limit[]> {
  const judged = new Set(indicators);
  const rows = await sql.query<{ id: string }>(`SELECT limit_id AS id FROM limit_adoption ORDER BY limit_id`);
  return rows.flatMap(({ id }) => limitOf(id) ?? []).filter(({ value, indicator }) => value !== null && judged.has(indicator));
}
