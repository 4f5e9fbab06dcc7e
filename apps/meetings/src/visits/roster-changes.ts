import type { Sql } from '#database';
import type { LocalDate } from '#domain';

export type Change = 'joined' | 'reinstated' | 'left' | 'suspended';

export interface RosterChange {
  /** The roster's version that it made. */
  version: number;
  change: Change;
  membershipId: string;
  cityId: string;
}

export async function keepChange(sql: Sql, change: RosterChange, effectiveOn: LocalDate): Promise<void> {
  await sql.query(
    `INSERT INTO roster_change (version, change, membership_id, city_id, effective_on) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [change.version, change.change, change.membershipId, change.cityId, effectiveOn],
  );
}

/** What is known to have become effective after a day, in the roster's order. */
export const changesAfter = (sql: Sql, on: LocalDate): Promise<RosterChange[]> =>
  sql.query<RosterChange>(
    `SELECT version, change, membership_id AS "membershipId", city_id AS "cityId" FROM roster_change
     WHERE effective_on > $1 ORDER BY version`,
    [on],
  );
