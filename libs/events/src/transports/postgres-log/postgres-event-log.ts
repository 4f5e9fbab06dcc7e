import { Pool } from 'pg';
import type { Committed, EventLog } from '../../event-log.ts';
import type { OnBatch } from '../../transport.ts';
import { readFrom } from './log.ts';

const handing = { count: 500, bytes: 4_000_000 };

/** The log of the one-machine platform, for an operator. One partition per topic; who is running holds leases elsewhere, not here. */
export class PostgresEventLog implements EventLog {
  private readonly pool: Pool;

  constructor(connectionString: string) {
    this.pool = new Pool({ connectionString, max: 2, connectionTimeoutMillis: 5_000, application_name: 'b40 admin' });
    this.pool.on('error', () => {});
  }

  async read(topic: string, onBatch: OnBatch): Promise<void> {
    const { rows } = await this.pool.query<{ next: string }>('SELECT next FROM log_topic WHERE topic = $1', [topic]);
    const end = BigInt(rows[0]?.next ?? 0);
    for (let next = 0n; next < end;) {
      const batch = await readFrom(this.pool, topic, next, handing.count, handing.bytes);
      const wanted = batch.filter(({ offset }) => BigInt(offset) < end);
      if (wanted.length === 0) return;
      await onBatch(wanted);
      next = BigInt(wanted.at(-1)!.offset) + 1n;
    }
  }

  async committed(group: string): Promise<ReadonlyMap<string, Committed>> {
    const { rows } = await this.pool.query<{ topic: string; offset: string }>(
      'SELECT topic, "offset" FROM log_group WHERE "group" = $1 AND "offset" > 0',
      [group],
    );
    return new Map(rows.map(({ topic, offset }) => [topic, new Map([[0, BigInt(offset)]])]));
  }

  async members(): Promise<number> {
    return 0;
  }

  async rewind(group: string, topics: readonly string[]): Promise<void> {
    await this.pool.query('UPDATE log_group SET "offset" = 0 WHERE "group" = $1 AND topic = ANY ($2)', [group, topics]);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
