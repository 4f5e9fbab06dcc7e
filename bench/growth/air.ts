import { migrate } from '#database';
import { ensureDatabase } from '#local';
import { migrationsOf } from '#service';
import { testIdentity } from '#testing';
import { workingGroups } from '#working-groups';
import type { Row } from '../benchmark.ts';
import { median, percentile } from '../figures.ts';
import { forked, type Forked } from '../http/forked.ts';
import { inBulk } from './bulk.ts';
import { alone } from './measure.ts';

/** Readings that are there. */
const sizes = [100_000, 1_000_000];
const cities = 30;
const pollutants = ['pm25', 'pm10', 'no2', 'o3', 'so2'];
const hour = 3_600_000;

/** The newest hours of ten stations, five pollutants each, which are there already: each reading is replaced. */
const thousand = (cityId: string) => {
  const newest = Math.floor(Date.now() / hour);
  const readings = Array.from({ length: 1_000 }, (_, n) => ({
    station: `S${n % 10}`,
    stationKind: 'background',
    pollutant: pollutants[Math.floor(n / 10) % 5],
    at: new Date((newest - Math.floor(n / 50)) * hour).toISOString(),
    value: (Math.random() * 60).toFixed(1),
  }));
  return { method: 'POST' as const, path: '/v1/air/readings', body: JSON.stringify({ cityId, readings }) };
};

const requests = {
  '1,000 readings of the air in one command': () => thousand(`city-${1 + Math.floor(Math.random() * cities)}`),
  'the air of a city now': () => ({ method: 'GET' as const, path: `/v1/cities/city-${1 + Math.floor(Math.random() * cities)}/air` }),
};
type Request = keyof typeof requests;
const most: Record<Request, number> = { '1,000 readings of the air in one command': 100, 'the air of a city now': 20 };

/** A row for a command of readings and one for the look-up, over both sizes. */
export async function airRows(postgresUrl: string, { rounds, window }: { rounds: number; window: number }): Promise<Row[]> {
  const identity = await testIdentity();
  const token = await identity.token({ role: 'secretariat' });
  const services: Forked<{ url: string }>[] = [];
  const measured = new Map<string, number[]>();
  try {
    for (const size of sizes) services.push(await started(size));
    // The first round warms up.
    for (let round = 0; round <= rounds; round++)
      for (const [place, { ready }] of services.entries())
        for (const [name, request] of Object.entries(requests)) {
          const latencies = await alone(ready.url, token, request, window / 4);
          const key = `${name} ${sizes[place]}`;
          if (round > 0) measured.set(key, [...(measured.get(key) ?? []), percentile(latencies, 0.5)]);
        }
  } finally {
    await Promise.all(services.map((service) => service.end()));
  }
  return (Object.keys(requests) as Request[]).map((name) => {
    const figures = sizes.map((size) => median(measured.get(`${name} ${size}`)!));
    const what = `${name}, beside 100,000 of them and ten times as many, p50, ms`;
    return { what, figures, ratio: figures[1]! / figures[0]!, target: `≤ ${most[name]} ms`, met: Math.max(...figures) <= most[name] };
  });

  async function started(size: number): Promise<Forked<{ url: string }>> {
    const databaseUrl = await ensureDatabase(postgresUrl, `air_${size}`, 'bench');
    await migrate(databaseUrl, migrationsOf(workingGroups));
    await fill(databaseUrl, size);
    const { issuer, audience, jwksUrl } = identity;
    const service = await forked<{ url: string }>(new URL('../http/service-process.js', import.meta.url), {
      identity: { issuer, audience, jwksUrl },
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost:3000',
      timeZone: 'Europe/Istanbul',
      logLevel: 'info',
      databaseUrl,
    });
    const adopted = await fetch(`${service.ready.url}/v1/frameworks/air/adoption`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': `${size}` },
      body: '{}',
    });
    if (!adopted.ok) throw new Error(`the framework is not adopted: ${adopted.status} ${await adopted.text()}`);
    return service;
  }
}

/** Of the last 80 days, as many hours as it takes. */
const fill = (url: string, size: number): Promise<void> =>
  inBulk(url, async (client) => {
    const hours = Math.ceil(size / (cities * pollutants.length));
    const stations = Math.ceil(hours / (80 * 24));
    for (const statement of [
      `INSERT INTO roster_city (id, name, country, kind)
       SELECT 'city-' || n, 'City ' || n, 'BA', 'city' FROM generate_series(1, ${cities}) n`,
      `INSERT INTO roster_member (membership_id, city_id, from_on, from_version)
       SELECT gen_random_uuid(), 'city-' || n, '2017-01-16', n FROM generate_series(1, ${cities}) n`,
      `SELECT air_reading_week(w::date) FROM generate_series(date_trunc('week', now() AT TIME ZONE 'UTC')::date - 84, now(), '7 days') w`,
      `INSERT INTO air_reading (city_id, station, pollutant, at, value)
       SELECT 'city-' || c, 'S' || n % ${stations}, p, date_trunc('hour', now()) - (n / ${stations}) * interval '1 hour', (c + n) % 60
       FROM generate_series(1, ${cities}) c, generate_series(0, ${hours - 1}) n, unnest(ARRAY['${pollutants.join("', '")}']) p`,
      'VACUUM (ANALYZE)',
    ])
      await client.query(statement);
  });
