import type { DataSource } from 'typeorm';
import { dataSource } from '#database';

/**
 * A relay's own connections: commands that wait for a lock may take all of a service's others. They have `enable_seqscan` off. An outbox is
 * empty whenever PostgreSQL counts its rows, so for more than a few pointers it would rather read all dead pages than the index: while
 * somebody's old transaction keeps 500 k dead pointers from being vacuumed, from the first autovacuum on each sweep's DELETE did (from
 * commit to handler p50 33 ms before it, a second after it).
 */
export const relaySource = (url: string, applicationName?: string): DataSource =>
  dataSource({ url, poolSize: 3, session: '-c enable_seqscan=off', ...(applicationName === undefined ? {} : { applicationName }) });
