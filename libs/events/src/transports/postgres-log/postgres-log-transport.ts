import { Pool } from 'pg';
import { clientClass, sessionLimits, statementDeadline } from '#database';
import { EventTransport, type EventMessage, type OnBatch, type Published, type Subscription } from '../../transport.ts';
import { chunksOf } from '../chunks.ts';
import type { TransportLogger } from '../logger.ts';
import { appended } from './appended.ts';
import { append, lagOf } from './log.ts';
import { createSchema, createTopics } from './schema.ts';
import { TopicLoop } from './topic-loop.ts';

export interface PostgresLogOptions {
  /** A database of the log's own; its tables are made in it. */
  connectionString: string;
  logger: TransportLogger;
  maxConnections?: number;
}

const appending = { count: 500, bytes: 4_000_000 };

/** A log in PostgreSQL behind the port: one process, no broker. One partition per topic, and one member per group. */
export class PostgresLogTransport extends EventTransport {
  private readonly pool: Pool;
  private readonly subscriptions = new Set<Subscription>();
  private readonly topics = new Set<string>();
  private schema: Promise<void> | undefined;
  private line: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(private readonly options: PostgresLogOptions) {
    super();
    const { connectionString, logger, maxConnections: max = 4 } = options;
    const Client = clientClass({ deadline: statementDeadline });
    this.pool = new Pool({
      connectionString,
      max,
      connectionTimeoutMillis: 5_000,
      application_name: 'b40 log',
      options: sessionLimits(),
      Client,
    });
    // Without a listener the end of an idle connection would end the process; whoever queries next gets a new one.
    this.pool.on('error', (failure) => logger.debug(`log: an idle connection ended: ${failure.message}`));
  }

  async ensureTopics(topics: readonly string[]): Promise<void> {
    this.schema ??= createSchema(this.pool).catch((failure: unknown) => {
      this.schema = undefined;
      throw failure;
    });
    await this.schema;
    const missing = topics.filter((topic) => !this.topics.has(topic));
    if (missing.length === 0) return;
    await createTopics(this.pool, missing);
    for (const topic of missing) this.topics.add(topic);
  }

  publish(messages: readonly EventMessage[]): Promise<Published> {
    // One at a time, so that of two publishes the second does not overtake the first.
    const turn = this.line.then(() => this.appendInOrder(messages));
    this.line = turn;
    return turn;
  }

  async subscribe(group: string, topics: readonly string[], onBatch: OnBatch): Promise<Subscription> {
    if (this.closed) throw new Error('The transport is closed');
    const { pool } = this;
    const { logger } = this.options;
    const ready = () => this.ensureTopics(topics);
    const loops = topics.map((topic) => new TopicLoop({ pool, ready, topic, group, onBatch, logger }));
    const subscription: Subscription = {
      lag: () => ready().then(() => lagOf(pool, topics, group)),
      heartbeat: () => Math.min(...loops.map((loop) => loop.heartbeat())),
      close: async () => {
        await Promise.all(loops.map((loop) => loop.close()));
        this.subscriptions.delete(subscription);
      },
    };
    this.subscriptions.add(subscription);
    return subscription;
  }

  async check(): Promise<void> {
    await this.pool.query('SELECT');
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    await this.line;
    await this.pool.end();
  }

  private async appendInOrder(messages: readonly EventMessage[]): Promise<Published> {
    const acknowledged: EventMessage[] = [];
    try {
      if (this.closed) throw new Error('The transport is closed');
      const byTopic = Map.groupBy(messages, ({ topic }) => topic);
      await this.ensureTopics([...byTopic.keys()]);
      for (const [topic, ofTopic] of byTopic) {
        for (const chunk of chunksOf(ofTopic, appending)) {
          await append(this.pool, topic, chunk);
          acknowledged.push(...chunk);
          appended.emit(topic);
        }
      }
      return { acknowledged };
    } catch (failure) {
      return { acknowledged, failure };
    }
  }
}
