import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { isSlug, type LocalDate } from '#domain';
import { decodeCursor, LocalDateField, page, PageQuery } from '#http';
import type { MembersView, MemberView } from './members.view.ts';

export class ListMembersQuery extends PageQuery {
  @LocalDateField({ optional: true, description: 'The members on that day; now, if not given.' }) on?: LocalDate;
}

@Injectable()
export class ReadMembers {
  constructor(private readonly source: DataSource) {}

  /**
   * The roster on a day, at the version it now has: a change may be entered some days late. A city is a member on a day when the
   * newest change of the roster that had begun by then says so; what leads to a membership says nothing of that, whatever its day.
   * One statement, so that items, count and version are of one moment.
   */
  async on(query: ListMembersQuery): Promise<MembersView> {
    const [after] = decodeCursor(query.cursor, isSlug) ?? [];
    const [found] = await sqlOf(this.source).query<{ count: number; rosterVersion: number; items: MemberView[] }>(
      `WITH standing AS (
         SELECT DISTINCT ON (m.city_id) m.city_id, m.id, m.founding, s.step ->> 'state' AS state, s.step ->> 'on' AS since
         FROM membership m CROSS JOIN LATERAL jsonb_array_elements(m.steps) WITH ORDINALITY s(step, n)
         WHERE s.step ->> 'state' IN ('member', 'suspended', 'former') AND ($1::date IS NULL OR (s.step ->> 'on')::date <= $1)
         ORDER BY m.city_id, m.id DESC, s.n DESC
       ), member AS (SELECT * FROM standing WHERE state = 'member')
       SELECT (SELECT count(*) FROM member) AS count, (SELECT roster_version FROM roster) AS "rosterVersion",
         (SELECT coalesce(json_agg(item ORDER BY item."cityId"), '[]') FROM (
            SELECT c.id AS "cityId", c.name, c.country, c.kind, member.founding, member.id AS "membershipId", member.since
            FROM member JOIN city c ON c.id = member.city_id WHERE $2::text IS NULL OR c.id > $2 ORDER BY c.id LIMIT $3) item) AS items`,
      [query.on ?? null, after ?? null, query.take],
    );
    const { count, rosterVersion, items } = found!;
    return { ...page(items, query, ({ cityId }) => [cityId]), count, rosterVersion };
  }
}
