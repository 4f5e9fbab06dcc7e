import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { percentile } from '../figures.ts';

export interface Job {
  url: string;
  kind: 'commands' | 'reads';
  connections: number;
  milliseconds: number;
  itemIds: string[];
  /** One for each connection: rates are limited per person. */
  tokens: string[];
}

export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
  /** What was answered to the first that failed. */
  failure?: string;
}

/** Closed loop: each connection asks again as soon as it has been answered. */
async function load({ url, kind, connections, milliseconds, itemIds, tokens }: Job): Promise<Load> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const latencies: number[] = [];
  let failed = 0;
  let failure: string | undefined;
  const began = performance.now();
  const until = began + milliseconds;
  const client = async (token: string) => {
    for (let asked = performance.now(); asked < until;) {
      const itemId = itemIds[Math.floor(Math.random() * itemIds.length)]!;
      const { statusCode, body } = await (kind === 'commands' ? command(pool, itemId, token) : read(pool, itemId, token));
      const text = await body.text();
      const answered = performance.now();
      if (statusCode === 200) latencies.push(answered - asked);
      else if (failed++ === 0) failure = `${statusCode} ${text}`;
      asked = answered;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => client(tokens[index % tokens.length]!)));
  const seconds = (performance.now() - began) / 1_000;
  await pool.close();
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    failed,
    ...(failure !== undefined && { failure }),
  };
}

const command = (pool: Pool, itemId: string, token: string) =>
  pool.request({
    method: 'POST',
    path: `/v1/action-items/${itemId}/updates`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ progress: Math.floor(Math.random() * 101), note: 'Presented by the term president.' }),
  });

const read = (pool: Pool, itemId: string, token: string) =>
  pool.request({ method: 'GET', path: `/v1/action-items/${itemId}`, headers: { authorization: `Bearer ${token}` } });

process.on('message', (job: Job) => void load(job).then((measured) => process.send!(measured)));
process.on('SIGTERM', () => process.exit(0));
process.send!({});
