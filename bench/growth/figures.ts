import { randomUUID } from 'node:crypto';
import { request } from 'undici';
import { migrate } from '#database';
import { ensureDatabase } from '#local';
import { migrationsOf } from '#service';
import { testIdentity } from '#testing';
import { workingGroups } from '#working-groups';
import type { Row } from '../benchmark.ts';
import { median, percentile } from '../figures.ts';
import { forked, type Forked } from '../http/forked.ts';
import { compared, fileOf, fillFigures, lastDay } from './figures-stored.ts';
import { alone } from './measure.ts';

const sizes = [100_000, 1_000_000];
/** Milliseconds. */
const most = { comparison: 200, file: 2_000, set: 200 };
const mostSlower = 2;

interface Stand {
  service: Forked<{ url: string }>;
  comparison: number[];
  file: number[];
  set: number[];
}

/** Rows over 10⁵ and 10⁶ figures: the comparison of one day, a file of 10,000 figures from its first byte to the answer, the public set. */
export async function figureRows(
  postgresUrl: string,
  { rounds, window, scaled }: { rounds: number; window: number; scaled(size: number): number },
): Promise<Row[]> {
  const identity = await testIdentity();
  const token = await identity.token({ role: 'secretariat' });
  const { issuer, audience, jwksUrl } = identity;
  const stands: Stand[] = [];
  try {
    for (const size of sizes) {
      const databaseUrl = await ensureDatabase(postgresUrl, `figures_${size}`, 'bench');
      await migrate(databaseUrl, migrationsOf(workingGroups));
      await fillFigures(databaseUrl, scaled(size));
      const service = await forked<{ url: string }>(new URL('../http/service-process.js', import.meta.url), {
        identity: { issuer, audience, jwksUrl },
        ...{ host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:3000', timeZone: 'Europe/Istanbul', logLevel: 'info', databaseUrl },
      });
      stands.push({ service, comparison: [], file: [], set: [] });
    }
    const path = `/v1/indicators/${compared}/comparison?period=${lastDay}&standard=eu-2008-50`;
    // The first round warms up.
    for (let round = 0; round <= rounds; round++)
      for (const { service, comparison, file, set } of stands) {
        const latencies = await alone(service.ready.url, token, () => ({ method: 'GET', path }), window / 4);
        const took = await imported(service.ready.url, token, fileOf(round));
        const firstBytes: number[] = [];
        for (let ask = 0; ask < 5; ask++) firstBytes.push(await firstByte(service.ready.url));
        if (round === 0) continue;
        comparison.push(percentile(latencies, 0.5));
        file.push(took);
        set.push(median(firstBytes));
      }
  } finally {
    await Promise.all(stands.map(({ service }) => service.end()));
  }
  const figuresOf = (of: keyof typeof most) => stands.map((stand) => median(stand[of])) as [number, number];
  const row = (what: string, of: keyof typeof most): Row => {
    const [first, last] = figuresOf(of);
    const ratio = last / first;
    return {
      what: `${what}, beside 10⁵ and 10⁶ figures, p50, ms`,
      figures: [first, last],
      ratio,
      target: `≤ ${most[of]} ms, ≤ ${mostSlower}`,
      met: last <= most[of] && ratio <= mostSlower,
    };
  };
  return [
    row('comparison of 40 cities on a day', 'comparison'),
    row('file of 10,000 figures, each judged by a limit', 'file'),
    row('first byte of the public figures as CSV', 'set'),
  ];
}

/** Milliseconds until the first of the set has come; its reader goes then. */
async function firstByte(url: string): Promise<number> {
  const began = performance.now();
  const { statusCode, body } = await request(`${url}/v1/open-data/figures.csv`);
  if (statusCode !== 200) throw new Error(`the public figures: ${statusCode} ${await body.text()}`);
  for await (const _ of body) break;
  return performance.now() - began;
}

/** Milliseconds until the file is taken. */
async function imported(url: string, token: string, file: string): Promise<number> {
  const began = performance.now();
  const answer = await request(`${url}/v1/figures/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv', 'idempotency-key': randomUUID() },
    body: file,
  });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`a file of figures: ${answer.statusCode} ${text}`);
  return performance.now() - began;
}
