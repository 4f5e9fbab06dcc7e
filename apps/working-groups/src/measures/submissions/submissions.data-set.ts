import { SubmissionPublished } from '#contracts';
import { CodeField, DecimalField, EnumField, IdField, InstantField, SlugField, TextField } from '#http';
import type { DataSet } from '#open-data';
import { potentials } from './submission.entity.ts';

class SubmissionRow {
  @IdField() submissionId: string;

  @SlugField() cityId: string;

  @CodeField({ example: 'gpc-basic' }) framework: string;

  @TextField({ description: 'ISO 8601, as long as it is.', example: '2021' }) period: string;

  @EnumField(potentials, { nullable: true, description: 'Global warming potentials: of which assessment report of the IPCC.' })
  gwp: string | null;

  @TextField({ nullable: true, description: 'What is counted as the city.' }) boundary: string | null;

  @IdField({ nullable: true, description: 'The one that it has replaced.' }) revisesId: string | null;

  @InstantField({ description: 'The figures were summed as of then, and stay so.' }) publishedAt: string;

  @DecimalField({ nullable: true, description: 'Tonnes CO2e; null of a framework of other units, as the sums below.' })
  total: string | null;

  @DecimalField({ nullable: true, description: 'Sector I.' }) stationaryEnergy: string | null;

  @DecimalField({ nullable: true, description: 'Sector II.' }) transport: string | null;

  @DecimalField({ nullable: true, description: 'Sector III.' }) waste: string | null;

  @DecimalField({ nullable: true }) scope1: string | null;

  @DecimalField({ nullable: true }) scope2: string | null;

  @DecimalField({ nullable: true }) scope3: string | null;

  @DecimalField({ nullable: true, description: 'Tonnes a head.' }) perCapita: string | null;

  @DecimalField({ nullable: true, description: 'What `perCapita` is divided by.' }) population: string | null;

  @TextField({ nullable: true, description: 'The period that the population is of.' }) populationPeriod: string | null;
}

/** One that another has replaced is not here. */
export const submissions: DataSet = {
  name: 'submissions',
  titles: { en: 'Published inventories', tr: 'Yayımlanmış envanterler', bs: 'Objavljeni inventari' },
  descriptions: {
    en: 'What cities have published by a framework, such as a greenhouse gas inventory: its total, by sector, by scope and per head.',
    tr: 'Şehirlerin bir çerçeveye göre yayımladıkları, sera gazı envanteri gibi: toplamı, sektöre, kapsama ve kişi başına göre.',
    bs: 'Šta su gradovi objavili prema nekom okviru, kao inventar stakleničkih plinova: ukupno, po sektoru, po opsegu i po stanovniku.',
  },
  keywords: ['greenhouse gases', 'inventories', 'emissions', 'GPC'],
  updateFrequency: 'IRREG',
  row: SubmissionRow,
  key: ['submissionId'],
  changedBy: [SubmissionPublished],
  rows: `SELECT id AS "submissionId", city_id AS "cityId", framework, period, gwp, boundary, revises_id AS "revisesId",
      published_at AS "publishedAt", total, by_sector ->> 'I' AS "stationaryEnergy", by_sector ->> 'II' AS transport,
      by_sector ->> 'III' AS waste, by_scope ->> 'scope1' AS scope1, by_scope ->> 'scope2' AS scope2, by_scope ->> 'scope3' AS scope3,
      per_capita AS "perCapita", population ->> 'value' AS population, population ->> 'period' AS "populationPeriod"
    FROM submission WHERE state = 'published' ORDER BY id`,
  temporal: `SELECT (left(min(period), 4) || '-01-01')::date AS "from", (left(max(period), 4) || '-12-31')::date AS until
    FROM submission WHERE state = 'published'`,
  spatial: `SELECT DISTINCT c.country FROM roster_city c
    WHERE EXISTS (SELECT FROM submission s WHERE s.city_id = c.id AND s.state = 'published')`,
};
