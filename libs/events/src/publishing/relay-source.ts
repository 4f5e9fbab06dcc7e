import type { DataSource } from 'typeorm';
import { dataSource } from '#database';

/**
 * A relay's own connections, because commands that wait for a lock may take all of a service's others.
 *
 * They have `enable_seqscan` off. An outbox is empty whenever PostgreSQL counts its rows, so PostgreSQL would rather read all dead pages
 * than the index. Each sweep's DELETE did so from the first autovacuum on, while an old transaction kept 500 k dead pointers from being
 * vacuumed (from commit to handler: p50 33 ms before that autovacuum, a second after it).
 */
export const relaySource = (url: string, applicationName?: string): DataSource =>
  dataSource({ url, poolSize: 3, session: '-c enable_seqscan=off', ...(applicationName === undefined ? {} : { applicationName }) });
