import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions, sqlOf } from '#database';
import { Clock, isCode, isSlug } from '#domain';
import { AsOfField, CodeField, decodeCursor, LocalDateField, page, RowsQuery, SlugField, type Page } from '#http';
import type { FigureView } from './figure.view.ts';
import { isStation } from './station.ts';
import { asOfSql } from './read-figures.ts';

export class ListFiguresQuery extends RowsQuery {
  @CodeField({ optional: true }) indicator?: string;
  @SlugField({ optional: true }) city?: string;
  @LocalDateField({ optional: true, description: 'Of periods that begin on that day or later.' }) from?: string;
  @LocalDateField({ optional: true, description: 'Of periods that begin on that day or earlier.' }) to?: string;
  @AsOfField() asOf?: string;
}

const isStationText = (value: unknown): boolean => typeof value === 'string' && isStation(value);
const isPeriodText = (value: unknown): boolean => typeof value === 'string' && /^\d{4}[-\dTZ]{0,10}$/.test(value);

/** All that was ever said, or the newest of it. */
const revision = (asOf: string | undefined): string =>
  asOf === undefined
    ? 'figure_revision r ON r.figure_id = f.id AND r.revision = f.revision'
    : `LATERAL (
         SELECT * FROM figure_revision r WHERE r.figure_id = f.id AND r.reported_at <= ${asOfSql('$1', '$2')}
         ORDER BY r.revision DESC LIMIT 1
       ) r ON true`;

@Injectable()
export class ListFigures {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By indicator, city, period and station; as they are now, or as they stood. */
  async page(query: ListFiguresQuery): Promise<Page<FigureView>> {
    const { asOf, indicator, city, from, to } = query;
    const after = decodeCursor(query.cursor, isCode, isSlug, isPeriodText, isStationText);
    const asked = new Conditions();
    if (asOf !== undefined) asked.params.push(asOf, this.clock.timeZone);
    const { where, params } = asked
      .add(indicator, (place) => `f.indicator = ${place}`)
      .add(city, (place) => `f.city_id = ${place}`)
      .add(from, (place) => `f.starts_on >= ${place}::date`)
      // The same by the period's text, of which the other indexes are: a year's is the shortest.
      .add(from?.slice(0, 4), (place) => `f.period >= ${place}`)
      .add(to, (place) => `f.starts_on <= ${place}::date`)
      .add(to, (place) => `f.period < ${place} || '~'`)
      .add(
        after,
        (place) => `(f.indicator, f.city_id, f.period, f.station) > (${[1, 2, 3, 4].map((at) => `(${place}::text[])[${at}]`).join()})`,
      );
    const rows = await sqlOf(this.source).query<FigureView>(
      `SELECT f.id, f.indicator, r.edition AS version, e.unit, f.city_id AS "cityId", f.period, nullif(f.station, '') AS station, r.value,
         r.notation, r.explanation, r.source_id AS "sourceId", r.method, r.quality, r.coverage, r.status, r.revision, r.reason,
         r.reported_at AS "reportedAt"
       FROM figure f JOIN ${revision(asOf)} JOIN indicator_edition e ON e.code = f.indicator AND e.edition = r.edition
       ${where} ORDER BY f.indicator, f.city_id, f.period, f.station LIMIT $${params.length + 1}`,
      [...params, query.take],
    );
    return page(rows, query, (row) => [row.indicator, row.cityId, row.period, row.station ?? '']);
  }
}
