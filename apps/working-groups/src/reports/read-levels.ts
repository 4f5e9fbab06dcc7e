import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions, sqlOf } from '#database';
import { isId, isSlug } from '#domain';
import { decodeCursor, IdField, page, RowsQuery, SlugField, type Page } from '#http';
import type { LevelRow } from './report.view.ts';

export class LevelsReportQuery extends RowsQuery {
  @IdField({ optional: true }) item?: string;
  @SlugField({ optional: true, example: 'climate' }) group?: string;
  @SlugField({ optional: true, example: 'sarajevo' }) city?: string;
}

@Injectable()
export class ReadLevelsReport {
  constructor(private readonly source: DataSource) {}

  /** A row for each item and city that is assessed, as it is now. */
  async page(query: LevelsReportQuery): Promise<Page<LevelRow>> {
    const after = decodeCursor(query.cursor, isId, isSlug);
    const { where, params } = new Conditions()
      .add(after?.[0], (place) => `i.id >= ${place}`)
      .add(after, (place) => `(l.item_id, l.city_id) > ((${place}::text[])[1]::uuid, (${place}::text[])[2])`)
      .add(query.item, (place) => `l.item_id = ${place}`)
      .add(query.group, (place) => `i.group_id = ${place}`)
      .add(query.city, (place) => `l.city_id = ${place}`);
    const found = await sqlOf(this.source).query<LevelRow>(
      `SELECT l.item_id AS "itemId", i.code, i.title, i.group_id AS "groupId", l.city_id AS "cityId", coalesce(c.name, l.city_id) AS city,
         EXISTS (SELECT FROM roster_member m WHERE m.city_id = l.city_id AND m.until_version IS NULL) AS member,
         l.level, l.target, l.assessed_on AS "on"
       FROM level l JOIN action_item i ON i.id = l.item_id LEFT JOIN roster_city c ON c.id = l.city_id
       ${where} ORDER BY l.item_id, l.city_id LIMIT $${params.length + 1}`,
      [...params, query.take],
    );
    return page(found, query, ({ itemId, cityId }) => [itemId, cityId]);
  }
}
