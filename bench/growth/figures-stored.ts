import { inBulk } from './bulk.ts';

/** Figures of so many days each; ten indicators, forty cities. */
const cities = 40;
const indicators = 10;
export const compared = 'air.pm10.day';
export const source = '01900000-0000-7000-8000-000000000001';
/** The last day that has figures. */
export const lastDay = '2025-12-31';

/** Some hundred thousand of daily figures, or ten times as many, in a network that judges by a limit. */
export const fillFigures = (url: string, figures: number): Promise<void> =>
  inBulk(url, async (client) => {
    const days = Math.ceil(figures / cities / indicators);
    const values = `edition, value, source_id, method, quality, coverage, status, revision, reported_at`;
    // Its keys are right: they are looked up at the end, all at once.
    const { rows: keys } = await client.query<{ of: string; name: string; definition: string }>(
      `SELECT conrelid::regclass::text AS of, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
       WHERE contype = 'f' AND conrelid IN ('figure'::regclass, 'figure_revision'::regclass)`,
    );
    for (const statement of [
      ...keys.map(({ of, name }) => `ALTER TABLE ${of} DROP CONSTRAINT ${name}`),
      `INSERT INTO roster_city (id, name, country, kind)
       SELECT 'city-' || n, 'City ' || n, 'BA', 'city' FROM generate_series(1, ${cities}) n`,
      `INSERT INTO roster_member (membership_id, city_id, from_on, from_version)
       SELECT gen_random_uuid(), 'city-' || n, '2017-01-16', n FROM generate_series(1, ${cities}) n`,
      `INSERT INTO source (id, name, publisher, reuse, kind, version)
       VALUES ('${source}', 'Stations', 'An institute', true, 'measured', 0)`,
      `INSERT INTO indicator (code, edition, title, unit, period, better, state, version)
       SELECT CASE n WHEN 1 THEN '${compared}' ELSE 'air.other-' || n END, 1, 'An indicator', 'ug/m3', 'day', 'lower', 'active', 0
       FROM generate_series(1, ${indicators}) n`,
      `INSERT INTO indicator_edition (code, edition, unit, period, better) SELECT code, 1, unit, period, better FROM indicator`,
      `INSERT INTO limit_adoption (limit_id, adopted_on, version) VALUES ('eu-2008-50.pm10.day', '2022-01-01', 0)`,
      `INSERT INTO figure (id, indicator, city_id, period, station, starts_on, ends_on, version, ${values})
       SELECT gen_random_uuid(), i.code, 'city-' || c, (date '${lastDay}' - n)::text, '', date '${lastDay}' - n, date '${lastDay}' - n + 1,
         0, 1, (n * c % 49)::numeric, '${source}', 'metered', 'high', 100, 'final', 1, now()
       FROM indicator i, generate_series(1, ${cities}) c, generate_series(0, ${days - 1}) n`,
      `INSERT INTO figure_revision (figure_id, ${values}) SELECT id, ${values} FROM figure`,
      ...keys.map(({ of, name, definition }) => `ALTER TABLE ${of} ADD CONSTRAINT ${name} ${definition}`),
      'VACUUM (ANALYZE)',
    ])
      await client.query(statement);
  });

/** A file of 10,000 figures of days that none was reported of before; one of twenty is above the limit. */
export function fileOf(run: number): string {
  const header = 'indicator,city,period,value,source,method,quality,coverage,status\r\n';
  const dayOf = (n: number) => new Date(Date.UTC(1950 + run, 0, 1 + n)).toISOString().slice(0, 10);
  const line = (n: number) => {
    const value = n % 20 === 0 ? '61.5' : '38.5';
    return [compared, `city-${(n % cities) + 1}`, dayOf(Math.floor(n / cities)), value, source, 'metered', 'high', '96.5', 'final'].join();
  };
  return header + Array.from({ length: 10_000 }, (_, n) => `${line(n)}\r\n`).join('');
}
