import { FigureReported, FigureRevised, FiguresReported, IndicatorRevised } from '#contracts';
import { CodeField, DecimalField, EnumField, IdField, InstantField, IntField, NumberField, SlugField, TextField, UrlField } from '#http';
import type { DataSet } from '#open-data';
import { notations, qualities, statuses } from './figure-values.ts';

class FigureRow {
  @IdField() figureId: string;

  @CodeField() indicator: string;

  @TextField({ description: 'Of the indicator.' }) title: string;

  @IntField({ min: 1, description: 'Of the indicator’s meaning: figures of different versions are not compared.' }) version: number;

  @TextField({ description: 'UCUM; of money, ISO 4217.', example: 'ug/m3' }) unit: string;

  @SlugField() cityId: string;

  @TextField({ description: 'ISO 8601, as long as it is: a year, a month, a day, an hour in UTC.', example: '2025-03' }) period: string;

  @TextField({ nullable: true, description: 'Where it was measured; null: of the whole city.' }) station: string | null;

  @DecimalField({ nullable: true }) value: string | null;

  @EnumField(notations, { nullable: true, description: 'In the place of a value: why there is none.' }) notation: string | null;

  @CodeField({ example: 'gravimetric' }) method: string;

  @EnumField(qualities) quality: string;

  @NumberField({ min: 0, max: 100, nullable: true, description: 'Per cent of the period.' }) coverage: number | null;

  @EnumField(statuses) status: string;

  @IntField({ min: 1 }) revision: number;

  @InstantField({ description: 'Of this revision.' }) reportedAt: string;

  @TextField() sourceTitle: string;

  @TextField() sourcePublisher: string;

  @UrlField({ nullable: true }) sourceUrl: string | null;

  @TextField({ nullable: true }) sourceLicence: string | null;
}

/** What comes from a source that may not be published is not here. Explanations are not either: they are written for the network. */
export const figures: DataSet = {
  name: 'figures',
  titles: { en: 'Figures of the cities', tr: 'Şehirlerin göstergeleri', bs: 'Pokazatelji gradova' },
  descriptions: {
    en: 'What cities have reported of an indicator in a period, as it stands, with source, publisher and licence of each figure.',
    tr: 'Şehirlerin bir dönemde bir gösterge için bildirdikleri, güncel hâliyle; her rakamın kaynağı, yayımcısı ve lisansıyla.',
    bs: 'Šta su gradovi prijavili za neki pokazatelj u nekom periodu, kako sada stoji, s izvorom, izdavačem i licencom svakog podatka.',
  },
  keywords: ['indicators', 'statistics', 'air quality', 'greenhouse gases', 'cities'],
  updateFrequency: 'DAILY',
  row: FigureRow,
  key: ['figureId'],
  changedBy: [FigureReported, FigureRevised, FiguresReported, IndicatorRevised],
  rows: `SELECT f.id AS "figureId", f.indicator, i.title, f.edition AS version, e.unit, f.city_id AS "cityId",
      f.period, nullif(f.station, '') AS station, f.value, f.notation, f.method, f.quality, f.coverage, f.status, f.revision,
      f.reported_at AS "reportedAt", s.name AS "sourceTitle", s.publisher AS "sourcePublisher", s.url AS "sourceUrl",
      s.licence AS "sourceLicence"
    FROM figure f JOIN source s ON s.id = f.source_id JOIN indicator i ON i.code = f.indicator
      JOIN indicator_edition e ON e.code = f.indicator AND e.edition = f.edition
    WHERE s.reuse ORDER BY f.indicator, f.city_id, f.period, f.station`,
  temporal: `SELECT min(first.starts_on) AS "from", max(last.ends_on) - 1 AS until
    FROM indicator i
      CROSS JOIN LATERAL (SELECT f.starts_on FROM figure f JOIN source s ON s.id = f.source_id AND s.reuse
        WHERE f.indicator = i.code ORDER BY f.period LIMIT 1) AS first
      CROSS JOIN LATERAL (SELECT f.ends_on FROM figure f JOIN source s ON s.id = f.source_id AND s.reuse
        WHERE f.indicator = i.code ORDER BY f.period DESC LIMIT 1) AS last`,
  spatial: `SELECT DISTINCT c.country FROM roster_city c
    WHERE EXISTS (SELECT FROM figure f JOIN source s ON s.id = f.source_id AND s.reuse WHERE f.city_id = c.id)`,
};
