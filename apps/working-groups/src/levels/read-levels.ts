import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, sqlOf } from '#database';
import { isLocalDate, notFound, type LocalDate } from '#domain';
import { decodeCursor, isCount, LocalDateField, page, PageQuery, type Page } from '#http';
import { cityOf, membersSql } from '#roster';
import { ActionItem } from '../items/action-item.entity.ts';
import type { LevelAssessmentView, LevelsView } from './level.view.ts';

export class LevelsQuery {
  @LocalDateField({ optional: true, description: 'As of this day; now, if not given.' }) on?: LocalDate;
}

@Injectable()
export class ReadLevels {
  constructor(private readonly source: DataSource) {}

  /** One statement, so that levels, members and version are of one moment. Who is no member on that day is not compared. */
  async ofItem(itemId: string, { on }: LevelsQuery): Promise<LevelsView> {
    await mustExist(this.source, ActionItem, { id: itemId });
    const [found] = await sqlOf(this.source).query<LevelsView>(
      `WITH member AS (${membersSql('$2::date')}), standing AS (
         SELECT l.city_id, coalesce(c.name, l.city_id) AS name, a.level, a.target, a.assessed_on AS "on"
         FROM level l JOIN member m ON m.city_id = l.city_id LEFT JOIN roster_city c ON c.id = l.city_id
         CROSS JOIN LATERAL (
           SELECT level, target, assessed_on FROM level_assessment
           WHERE level_id = l.id AND ($2::date IS NULL OR assessed_on <= $2) ORDER BY assessed_on DESC, number DESC LIMIT 1
         ) a WHERE l.item_id = $1)
       SELECT $1::uuid AS "itemId", $2::date AS "on", (SELECT version FROM roster) AS "rosterVersion",
         (SELECT count(*)::int FROM member) AS members, count(*)::int AS assessed,
         count(*) FILTER (WHERE level >= target)::int AS "targetReached", count(target)::int AS "withTarget",
         min(level) AS min, max(level) AS max, round(avg(level), 2)::float AS mean,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY level) AS median, max(level) - min(level) AS spread,
         coalesce(jsonb_agg(jsonb_build_object('cityId', city_id, 'name', name, 'level', level, 'target', target, 'on', "on")
           ORDER BY city_id), '[]') AS items
       FROM standing`,
      [itemId, on ?? null],
    );
    return found!;
  }

  /** By the day that each is as of; of one day in the order in which they were entered. */
  async history(itemId: string, cityId: string, query: PageQuery): Promise<Page<LevelAssessmentView>> {
    await mustExist(this.source, ActionItem, { id: itemId });
    if (!(await cityOf(sqlOf(this.source), cityId))) throw notFound('city', cityId);
    const [on = null, number = null] = decodeCursor<[string, number]>(query.cursor, isLocalDate, isCount) ?? [];
    const rows = await sqlOf(this.source).query<LevelAssessmentView>(
      `SELECT a.number, a.level, a.target, a.assessed_on AS "on" FROM level_assessment a JOIN level l ON l.id = a.level_id
       WHERE l.item_id = $1 AND l.city_id = $2 AND ($3::date IS NULL OR (a.assessed_on, a.number) > ($3, $4::int))
       ORDER BY a.assessed_on, a.number LIMIT $5`,
      [itemId, cityId, on, number, query.take],
    );
    return page(rows, query, ({ on, number }) => [on, number]);
  }
}
