import { CityUpdated } from '#contracts';
import { IntField, LocalDateField, TextField } from '#http';
import type { DataSet } from '#open-data';

class NumberRow {
  @IntField({ min: 1 }) n: number;

  @TextField({ description: 'Long, so that many are more than a connection holds.' }) text: string;

  @LocalDateField({ nullable: true }) day: string | null;
}

const texts = { en: 'Numbers', tr: 'Sayılar', bs: 'Brojevi' };

/** So many rows: as text 30 MB, more than the buffers on the way hold. */
export const howMany = 30_000;

/** A large set that needs no table. */
export const numbers: DataSet = {
  name: 'numbers',
  titles: texts,
  descriptions: texts,
  keywords: ['numbers'],
  updateFrequency: 'IRREG',
  row: NumberRow,
  key: ['n'],
  changedBy: [CityUpdated],
  rows: `SELECT n, repeat('x', 1000) AS text, CASE WHEN n = 1 THEN NULL ELSE date '2022-04-25' END AS day
    FROM generate_series(1, ${howMany}) AS n ORDER BY n`,
};

/** It breaks when some thousands of its rows have been read. */
export const broken: DataSet = {
  ...numbers,
  name: 'broken',
  rows: `SELECT n, repeat('x', 1000) AS text, date '2022-04-25' + 1 / (5000 - n) AS day FROM generate_series(1, ${howMany}) AS n`,
};
