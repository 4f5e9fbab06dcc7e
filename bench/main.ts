import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KafkaTransport, PostgresLogTransport, type EventTransport } from '#events';
import { ensureDatabase, startPostgres } from '#local';
import { findKafka } from '#testing';
import { machine, median, table, type Row } from './figures.ts';
import { commitToHandler, type Latency } from './latency.ts';
import { playScenario, startPlatform } from './platform.ts';

const rounds = 5;
const silent = { debug: () => {}, warn: () => {}, error: () => {} };
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'b40-bench-'));
  chmodSync(made, 0o755); // as root PostgreSQL runs under an account of its own
  return made;
}

const row = (what: string, value: number, unit: string, limit: number): Row => ({
  what,
  measured: `${value.toFixed(unit === 'MiB' ? 0 : 1)} ${unit}`,
  target: `≤ ${limit} ${unit}`,
  met: value <= limit,
});

/** A warm start five times, and the scenario each time on a fresh platform. */
async function start(): Promise<Row[]> {
  const ready: number[] = [];
  const resident: number[] = [];
  const scenario: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const data = folder();
    await (await startPlatform(data)).stop();
    const platform = await startPlatform(data);
    ready.push(platform.readyAfter);
    const played = await playScenario(platform.port, data);
    if (!played.well) throw new Error('the scenario did not end well');
    scenario.push(played.seconds);
    resident.push(platform.resident());
    await platform.stop();
    rmSync(data, { recursive: true, force: true });
    say(
      `start, round ${round + 1}: ready ${ready.at(-1)!.toFixed(1)} s, scenario ${scenario.at(-1)!.toFixed(1)} s, ${resident.at(-1)} MiB`,
    );
  }
  return [
    row('warm `npm start` to ready', median(ready), 's', 5),
    row('scenario on the one process', median(scenario), 's', 15),
    row('the one process after the scenario, resident', median(resident), 'MiB', 350),
  ];
}

/** 100 events a second for ten seconds, the two transports in turn. */
async function latency(): Promise<Row[]> {
  const data = folder();
  const postgres = await startPostgres({ folder: join(data, 'postgres'), password: 'bench', settings: { max_connections: 100 } });
  const kafka = await findKafka();
  const logUrl = await ensureDatabase(postgres.url, 'log', 'bench');
  const open: Record<string, (() => EventTransport) | undefined> = {
    'PostgreSQL log': () => new PostgresLogTransport({ connectionString: logUrl, logger: silent }),
    Kafka:
      'brokers' in kafka ? () => new KafkaTransport({ brokers: kafka.brokers.split(','), clientId: 'bench', logger: silent }) : undefined,
  };
  if ('absent' in kafka) say(`latency on Kafka left out: ${kafka.absent}`);
  const found = new Map<string, Latency[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, transportOf] of Object.entries(open)) {
      if (!transportOf) continue;
      const transport = transportOf();
      const suffix = `${name === 'Kafka' ? 'kafka' : 'log'}_${round}`;
      const publisherUrl = await ensureDatabase(postgres.url, `publisher_${suffix}`, 'bench');
      const consumerUrl = await ensureDatabase(postgres.url, `consumer_${suffix}`, 'bench');
      const measured = await commitToHandler(transport, { publisherUrl, consumerUrl, rate: 100, seconds: 10 });
      await transport.close();
      found.set(name, [...(found.get(name) ?? []), measured]);
      say(
        `latency, round ${round + 1}, ${name}: p50 ${measured.p50.toFixed(1)} ms, p99 ${measured.p99.toFixed(1)} ms, ${measured.events} events`,
      );
    }
  }
  if ('brokers' in kafka) await kafka.stop();
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
  const limits: Record<string, number> = { 'PostgreSQL log': 15, Kafka: 20 };
  return [...found].map(([name, each]) =>
    row(`commit → handler, ${name}, 100 events/s, p50`, median(each.map(({ p50 }) => p50)), 'ms', limits[name]!),
  );
}

const benchmarks = { start, latency };
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = Object.entries(benchmarks).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) {
  process.stderr.write(`--only must be one of ${Object.keys(benchmarks).join(', ')}\n`);
  process.exit(1);
}
say(machine());
const rows: Row[] = [];
for (const [, benchmark] of chosen) rows.push(...(await benchmark()));
say(`\n${table(rows)}`);
