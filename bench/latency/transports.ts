import { KafkaTransport, PostgresLogTransport, type EventTransport } from '#events';
import { ensureDatabase } from '#local';
import { openPath, type Path } from './path.ts';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** What was half of Kafka's capacity when all partitions had a send of their own. */
export const fixedKafkaRate = 380;

/** One transport with a path through it, on databases of its own. */
export interface TransportStand {
  name: string;
  path: Path;
  publisherUrl: string;
  /** Events a second that it is measured at whatever it carries, to compare one run with another. */
  fixedRate?: number;
  close(): Promise<void>;
}

export async function onKafka(postgresUrl: string, brokers: string): Promise<TransportStand> {
  const transport = new KafkaTransport({ brokers: brokers.split(','), clientId: 'bench', logger: silent });
  return { ...(await stand('Kafka', postgresUrl, transport)), fixedRate: fixedKafkaRate };
}

export async function onPostgresLog(postgresUrl: string): Promise<TransportStand> {
  const connectionString = await ensureDatabase(postgresUrl, 'latency_log', 'bench');
  return stand('PostgreSQL log', postgresUrl, new PostgresLogTransport({ connectionString, logger: silent }));
}

async function stand(name: string, postgresUrl: string, transport: EventTransport): Promise<TransportStand> {
  const databaseOf = (what: string) => ensureDatabase(postgresUrl, `latency_${what}_${name.slice(0, 1).toLowerCase()}`, 'bench');
  const [publisherUrl, consumerUrl] = [await databaseOf('publisher'), await databaseOf('consumer')];
  const path = await openPath(transport, { publisherUrl, consumerUrl });
  return {
    name,
    path,
    publisherUrl,
    async close() {
      await path.close();
      await transport.close();
    },
  };
}
