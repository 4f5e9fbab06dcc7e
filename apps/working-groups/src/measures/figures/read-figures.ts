import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { Clock, notFound } from '#domain';
import { answer, AsOfField, decodeCursor, isCount, page, PageQuery, type Page } from '#http';
import type { Figure } from './figure.entity.ts';
import type { FigureView } from './figure.view.ts';
import type { FigureKey } from './plan-figures.ts';
import { StationField } from './station.ts';

export class StationQuery {
  @StationField({ optional: true, description: 'Left out: of the whole city.' }) station?: string;
}

export class FigureQuery extends StationQuery {
  @AsOfField() asOf?: string;
}

export class RevisionsQuery extends PageQuery {
  @StationField({ optional: true, description: 'Left out: of the whole city.' }) station?: string;
}

type Row = Figure & Pick<FigureView, 'unit' | 'reason'>;

/** Its `version` is the indicator's edition; the row's own is in the ETag. */
const shownFigure = (row: Row): FigureView =>
  answer<FigureView>(row, Object.assign({}, row, { version: row.edition, station: row.station || null }));

const columns = `f.id, f.indicator, f.city_id AS "cityId", f.period, f.station, r.edition, e.unit, r.value, r.notation, r.explanation,
  r.source_id AS "sourceId", r.method, r.quality, r.coverage, r.status, r.revision, r.revision - 1 AS version, r.reason,
  r.reported_at AS "reportedAt"`;
const ofKey = `f.indicator = $1 AND f.city_id = $2 AND f.period = $3 AND f.station = $4`;
const asParams = ({ indicator, cityId, period, station }: FigureKey): string[] => [indicator, cityId, period, station];

/** The instant that `asOf` means, as SQL of two parameters: of a day its last moment in the time zone. */
export const asOfSql = (asOf: string, timeZone: string): string =>
  `CASE WHEN length(${asOf}::text) > 10 THEN ${asOf}::text::timestamptz
     ELSE (${asOf}::text::date + 1)::timestamp AT TIME ZONE ${timeZone}::text - interval '1 microsecond' END`;

/** As it now is, or as it stood. Undefined: nobody had said it. */
export async function figureOf(sql: Sql, key: FigureKey, asOf: string | null, timeZone: string): Promise<FigureView | undefined> {
  const [row] = await sql.query<Row>(
    `SELECT ${columns} FROM figure f
     JOIN LATERAL (
       SELECT * FROM figure_revision r WHERE r.figure_id = f.id AND ($5::text IS NULL OR r.reported_at <= ${asOfSql('$5', '$6')})
       ORDER BY r.revision DESC LIMIT 1
     ) r ON true
     JOIN indicator_edition e ON e.code = f.indicator AND e.edition = r.edition
     WHERE ${ofKey}`,
    [...asParams(key), asOf, timeZone],
  );
  return row && shownFigure(row);
}

@Injectable()
export class ReadFigures {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async one(key: FigureKey, query: FigureQuery): Promise<FigureView> {
    const found = await figureOf(sqlOf(this.source), key, query.asOf ?? null, this.clock.timeZone);
    if (!found) throw notFound('figure', key.period);
    return found;
  }

  /** All that was ever said of it, oldest first. */
  async revisions(key: FigureKey, query: RevisionsQuery): Promise<Page<FigureView>> {
    const [after = 0] = decodeCursor<[number]>(query.cursor, isCount) ?? [];
    const rows = await sqlOf(this.source).query<Row>(
      `SELECT ${columns} FROM figure f JOIN figure_revision r ON r.figure_id = f.id
       JOIN indicator_edition e ON e.code = f.indicator AND e.edition = r.edition
       WHERE ${ofKey} AND r.revision > $5 ORDER BY r.revision LIMIT $6`,
      [...asParams(key), after, query.take],
    );
    if (rows.length === 0 && after === 0) throw notFound('figure', key.period);
    return page(rows.map(shownFigure), query, ({ revision }) => [revision]);
  }
}
