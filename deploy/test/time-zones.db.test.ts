import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { timeZone } from '#configuration';
import { testDatabase } from '#testing';

const schema = JSON.parse(readFileSync('deploy/helm/b40/values.schema.json', 'utf8')) as {
  properties: { timeZone: { enum: string[] } };
};
const offered = schema.properties.timeZone.enum;

test('the chart offers the time zones that Node and PostgreSQL both know', async () => {
  const database = await testDatabase({ name: 'zones' });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT name FROM pg_timezone_names');
  await client.end();
  await database.drop();
  const known = new Set(rows.map(({ name }) => name));
  expect(offered.filter((name) => !known.has(name))).toEqual([]);
  for (const name of offered) expect(timeZone(name)).toBe(name);
  // Nothing that both list is missing: `node scripts/time-zones.mjs` writes them.
  const listed = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Europe/Kyiv', 'Asia/Kolkata'];
  expect(listed.filter((name) => known.has(name) && !offered.includes(name))).toEqual([]);
});

test.each(['Mars/Phobos', '', '+01:00', 'posix/Europe/Sofia'])('neither of them is asked for %j', (name) => {
  expect(offered).not.toContain(name);
  expect(() => timeZone(name)).toThrow('must be an IANA time zone');
});
