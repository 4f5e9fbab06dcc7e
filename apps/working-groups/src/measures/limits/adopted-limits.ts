import type { Sql } from '#database';
import { limitOf, limits, type Limit } from './first-limits.ts';

/** Bands are none: nothing is above or below them. */
const judging = new Set(limits.filter(({ value }) => value !== null).map(({ indicator }) => indicator));

/** The limits that the network judges figures of these indicators by. */
export async function adoptedLimits(sql: Sql, figures: readonly { indicator: string }[]): Promise<Limit[]> {
  const asked = new Set(figures.map(({ indicator }) => indicator).filter((each) => judging.has(each)));
  if (asked.size === 0) return [];
  const rows = await sql.query<{ id: string }>(`SELECT limit_id AS id FROM limit_adoption ORDER BY limit_id`);
  return rows.flatMap(({ id }) => limitOf(id) ?? []).filter(({ value, indicator }) => value !== null && asked.has(indicator));
}
