import type { DataSource } from 'typeorm';
import { dataSource, migrate, sqlOf, type Sql } from '#database';
import { fromMessage, type EventConsumer, type EventLog, type ReceivedMessage } from '#events';
import { topics } from '#contracts';
import type { ServiceDefinition } from '../definition.ts';
import { openHandlers } from '../open-handlers.ts';
import { migrationsOf } from '../service.module.ts';
import { compareTables, rowsOf, type TableDifference } from './compare.ts';
import { projectionsOf } from './tables.ts';

/** Where the projections are made anew, beside the tables that live. */
const shadow = 'b40_rebuild';
const rebuildLock = 4_010_441;

export interface Rebuilt {
  /** Events that were taken. */
  events: number;
  tables: string[];
  differences: TableDifference[];
}

export interface RebuildOptions {
  /** The database, for a role that may create a schema. */
  databaseUrl: string;
  log: EventLog;
  /** One table only. */
  projection?: string;
  /** Compares, and leaves it at that. */
  dryRun?: boolean;
}

export class RebuildRefused extends Error {
  override readonly name = 'RebuildRefused';
}

/**
 * Makes a service's projections anew from the beginning of the log in a schema of their own, up to the positions that the service has,
 * compares, and puts them in the place of the others in one transaction: only while the positions are still the same. Throws
 * `RebuildRefused`.
 */
export async function rebuildProjections(definition: ServiceDefinition, options: RebuildOptions): Promise<Rebuilt> {
  const all = projectionsOf(definition);
  const tables = options.projection === undefined ? all : all.filter((table) => table === options.projection);
  if (tables.length === 0)
    throw new RebuildRefused(
      all.length === 0 ? `${definition.name} has no projections` : `no projection ${options.projection}: there are ${all.join(', ')}`,
    );
  const source = dataSource({ url: options.databaseUrl, poolSize: 3, applicationName: 'b40-admin' });
  source.setOptions({ extra: {} });
  await source.initialize();
  const alone = source.createQueryRunner();
  try {
    const [{ locked }] = (await alone.query('SELECT pg_try_advisory_lock($1) AS locked', [rebuildLock])) as [{ locked: boolean }];
    if (!locked) throw new RebuildRefused('another rebuild is running');
    // One that was cut off has left its schema.
    await source.query(`DROP SCHEMA IF EXISTS ${shadow} CASCADE`);
    await source.query(`CREATE SCHEMA ${shadow}`);
    return await rebuild(source, definition, tables, options);
  } finally {
    await source.query(`DROP SCHEMA IF EXISTS ${shadow} CASCADE`).catch(() => {});
    await alone.query('SELECT pg_advisory_unlock($1)', [rebuildLock]).catch(() => {});
    await alone.release();
    await source.destroy();
  }
}

async function rebuild(source: DataSource, definition: ServiceDefinition, tables: string[], options: RebuildOptions): Promise<Rebuilt> {
  const url = inShadow(options.databaseUrl);
  await migrate(url, migrationsOf(definition));
  const live = sqlOf(source);
  const handlers = await openHandlers(definition, url);
  try {
    const { answering } = handlers;
    const before = await standing(live, answering.name);
    const positions = await positionsOf(live, answering.name);
    const feed = new Feed(answering, sqlOf(handlers.source), positions, await discardsOf(live, answering.name));
    const read = topics.filter((topic) => [...positions.keys()].some((place) => place.startsWith(`${topic}/`)));
    if (definition.history) await feedHistory(live, definition.history, feed);
    else for (const topic of read) await options.log.read(topic, (batch) => feed.take(batch));
    const parked = await sqlOf(handlers.source).query<{ key: string; reason: string }>('SELECT key, reason FROM parked_key ORDER BY key');
    if (parked.length > 0) throw new RebuildRefused(`the rebuild stops at ${parked[0]!.key}: ${parked[0]!.reason}`);
    const differences = await putInPlace(source, answering.name, before, tables, options.dryRun ?? false);
    return { events: feed.events, tables, differences };
  } finally {
    await handlers.close();
  }
}

async function feedHistory(live: Sql, history: NonNullable<ServiceDefinition['history']>, feed: Feed): Promise<void> {
  for (let after = '0', more = true; more;) {
    const messages = await history(live, after);
    for (const batch of batchesOf(messages)) await feed.take(batch);
    more = messages.length > 0;
    after = messages.at(-1)?.offset ?? after;
  }
}

async function putInPlace(
  source: DataSource,
  consumer: string,
  before: string,
  tables: string[],
  dryRun: boolean,
): Promise<TableDifference[]> {
  return source.transaction(async (em) => {
    const sql = sqlOf(em);
    await sql.query(`SET LOCAL lock_timeout = '10s'`);
    await sql.query('LOCK TABLE consumer_key IN EXCLUSIVE MODE');
    if ((await standing(sql, consumer)) !== before)
      throw new RebuildRefused('the service went on consuming meanwhile: try again when it rests, or stop it first');
    const [{ schema }] = (await sql.query('SELECT current_schema() AS schema')) as [{ schema: string }];
    const columns = Object.fromEntries(tables.map((table) => [table, '*']));
    const query = (text: string) => sql.query<{ row: string }>(text);
    const differences = compareTables(await rowsOf(query, columns, schema), await rowsOf(query, columns, shadow));
    if (!dryRun)
      for (const { table } of differences) {
        await sql.query(`DELETE FROM "${schema}".${table}`);
        await sql.query(`INSERT INTO "${schema}".${table} SELECT * FROM ${shadow}.${table}`);
      }
    return differences;
  });
}

/** What a connection string says of `options` goes before everything that code sets. */
function inShadow(databaseUrl: string): string {
  const address = new URL(databaseUrl);
  address.searchParams.set('options', `-c search_path=${shadow}`);
  return address.href;
}

const standing = async (sql: Sql, consumer: string): Promise<string> => {
  const [row] = await sql.query<{ fingerprint: string }>(
    `SELECT coalesce(md5(string_agg(concat_ws(' ', topic, key, last_sequence), ',' ORDER BY topic, key)), '') AS fingerprint
     FROM consumer_key WHERE consumer = $1`,
    [consumer],
  );
  return row!.fingerprint;
};

async function positionsOf(sql: Sql, consumer: string): Promise<Map<string, number>> {
  const rows = await sql.query<{ topic: string; key: string; last: number }>(
    'SELECT topic, key, last_sequence AS last FROM consumer_key WHERE consumer = $1',
    [consumer],
  );
  return new Map(rows.map(({ topic, key, last }) => [`${topic}/${key}`, last]));
}

/** `topic/key@sequence` of what an operator has given up: it was passed, not applied. */
async function discardsOf(sql: Sql, consumer: string): Promise<Set<string>> {
  const rows = await sql.query<{ place: string }>(
    `SELECT topic || '/' || key || '@' || sequence AS place FROM discarded_event WHERE consumer = $1`,
    [consumer],
  );
  return new Set(rows.map(({ place }) => place));
}

/** Hands over what the service has taken, and passes over what it has passed over. */
class Feed {
  events = 0;

  constructor(
    private readonly consumer: EventConsumer,
    private readonly sql: Sql,
    private readonly positions: ReadonlyMap<string, number>,
    private readonly discards: ReadonlySet<string>,
  ) {}

  async take(batch: readonly ReceivedMessage[]): Promise<void> {
    const taken = batch.filter((message) => this.wasTaken(message));
    this.events += taken.length;
    if (this.discards.size === 0) return this.consumer.take(taken);
    for (const message of taken) await this.takeOne(message);
  }

  private async takeOne(message: ReceivedMessage): Promise<void> {
    const { topic, key, sequence } = fromMessage(message);
    const discarded = (of: number) => this.discards.has(`${topic}/${key}@${of}`);
    if (discarded(sequence)) return this.pass(topic, key, sequence);
    if (discarded(sequence - 1)) await this.pass(topic, key, sequence - 1);
    await this.consumer.take([message]);
  }

  private async pass(topic: string, key: string, sequence: number): Promise<void> {
    await this.sql.query(
      `INSERT INTO consumer_key AS c (consumer, topic, key, last_sequence) VALUES ($1, $2, $3, $4)
       ON CONFLICT (consumer, topic, key) DO UPDATE SET last_sequence = greatest(c.last_sequence, $4)`,
      [this.consumer.name, topic, key, sequence],
    );
  }

  private wasTaken(message: ReceivedMessage): boolean {
    try {
      const { topic, key, sequence } = fromMessage(message);
      return sequence <= (this.positions.get(`${topic}/${key}`) ?? 0);
    } catch {
      return false;
    }
  }
}

/** A consumer takes batches of one topic. */
export function* batchesOf(messages: readonly ReceivedMessage[]): Generator<ReceivedMessage[]> {
  let batch: ReceivedMessage[] = [];
  for (const message of messages) {
    if (batch.length === 200 || (batch.length > 0 && batch[0]!.topic !== message.topic)) {
      yield batch;
      batch = [];
    }
    batch.push(message);
  }
  if (batch.length > 0) yield batch;
}
