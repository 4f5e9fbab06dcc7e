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

  /** Oldest first. */
  async list(query: CountHistoryQuery): Promise<Page<CountChangeView>> {
    const [after] = decodeCursor<number[]>(query.cursor, isCount) ?? [];
    const rows = await sqlOf(this.source).query<CountChangeView>(
      `SELECT effective_on AS "effectiveOn", city_id AS "cityId", membership_id AS "membershipId", change, before, after,
         roster_version AS "rosterVersion", meeting_id AS "meetingId"
       FROM roster_change
       WHERE roster_version > $1 AND ($2::date IS NULL OR effective_on >= $2) AND ($3::date IS NULL OR effective_on <= $3)
       ORDER BY roster_version LIMIT $4`,
      [after ?? 0, query.from ?? null, query.to ?? null, query.take],
    );
    return page(rows, query, ({ rosterVersion }) => [rosterVersion]);
  }
}
