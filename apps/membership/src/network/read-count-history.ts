import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import type { LocalDate } from '#domain';
import { decodeCursor, isCount, LocalDateField, page, PageQuery, type Page } from '#http';
import type { CountChangeView } from './count-history.view.ts';

export class CountHistoryQuery extends PageQuery {
  @LocalDateField({ optional: true, description: 'Changes effective on this day or later.' }) from?: LocalDate;

  @LocalDateField({ optional: true, description: 'Changes effective on this day or earlier.' }) to?: LocalDate;
}

@Injectable()
export class ReadCountHistory {
  constructor(private readonly source: DataSource) {}

  /** As they were entered, oldest first: what was told stays told, and beside it stands the count of that day as it is now known. */
  async list(query: CountHistoryQuery): Promise<Page<CountChangeView>> {
    const [after] = decodeCursor<number[]>(query.cursor, isCount) ?? [];
    const rows = await sqlOf(this.source).query<CountChangeView>(
      `WITH last AS (
         SELECT DISTINCT ON (coalesce(original, roster_version)) coalesce(original, roster_version) AS original, change, effective_on
         FROM roster_change ORDER BY 1, roster_version DESC
       ), standing AS (
         SELECT l.effective_on, o.after - o.before AS by FROM last l JOIN roster_change o ON o.roster_version = l.original
         WHERE l.change <> 'annulled'
       )
       SELECT r.effective_on AS "effectiveOn", r.city_id AS "cityId", r.membership_id AS "membershipId", r.change, r.before, r.after,
         r.roster_version AS "rosterVersion", r.meeting_id AS "meetingId", r.corrects, by.roster_version AS "correctedBy", c.reason,
         (SELECT coalesce(sum(s.by), 0)::int FROM standing s WHERE s.effective_on <= r.effective_on) AS "countOnDay"
       FROM roster_change r
       LEFT JOIN roster_change by ON by.corrects = r.roster_version
       LEFT JOIN roster_correction c ON c.roster_version = r.roster_version
       WHERE r.roster_version > $1 AND ($2::date IS NULL OR r.effective_on >= $2) AND ($3::date IS NULL OR r.effective_on <= $3)
       ORDER BY r.roster_version LIMIT $4`,
      [after ?? 0, query.from ?? null, query.to ?? null, query.take],
    );
    return page(rows, query, ({ rosterVersion }) => [rosterVersion]);
  }
}
