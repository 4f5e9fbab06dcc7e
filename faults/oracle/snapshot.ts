import { Client } from 'pg';
import { topicOf } from '#contracts';
import { serviceNames, type Platform, type ServiceName } from '../platform/platform.ts';

export interface StoredEvent {
  id: string;
  key: string;
  sequence: number;
  /** `CityJoined` */
  name: string;
  subject: string;
  at: number;
  correlationId: string;
  causationId: string | null;
  data: string;
}

export interface LedgerRow {
  n: number;
  at: number;
  consumer: string;
  topic: string;
  key: string;
  sequence: number;
  id: string;
}

export interface Position {
  consumer: string;
  topic: string;
  key: string;
  last: number;
  parked: boolean;
}

/** What one service's database holds. */
export interface Kept {
  events: StoredEvent[];
  /** The last sequence of each key that the service publishes. */
  lasts: Map<string, number>;
  pending: number;
  ledger: LedgerRow[];
  positions: Position[];
  parked: { consumer: string; topic: string; key: string; reason: string }[];
  discarded: number;
}

export interface JournalRow {
  position: number;
  id: string;
  topic: string;
  key: string;
  sequence: number;
  causationId: string | null;
}

export interface Snapshot {
  services: Record<ServiceName, Kept>;
  journal: JournalRow[];
  /** Events that wait for their cause. */
  journalWaiting: number;
}

/** Which topics a consumer takes in. */
export const readers: { service: ServiceName; consumer: string; topics: string[] }[] = [
  { service: 'meetings', consumer: 'meetings', topics: [topicOf('membership')] },
  { service: 'working-groups', consumer: 'working-groups', topics: [topicOf('meetings'), topicOf('membership')] },
  { service: 'notifications', consumer: 'journal', topics: serviceNames.map(topicOf) },
  { service: 'notifications', consumer: 'notices', topics: serviceNames.map(topicOf) },
];

type Row = Record<string, string>;

async function readOne(client: Client): Promise<Kept> {
  const rows = async <R = Row>(sql: string) => (await client.query(sql)).rows as R[];
  const number = ({ n }: Row): number => Number(n);
  const events = await rows<StoredEvent & { type: string }>(
    `SELECT id, key, sequence::int, split_part(type, '.', 4) AS name, subject, extract(epoch FROM time)::float8 * 1000 AS at,
       correlation_id AS "correlationId", causation_id AS "causationId", data FROM event ORDER BY key, sequence`,
  );
  return {
    events,
    lasts: new Map((await rows('SELECT key, last FROM event_key')).map(({ key, last }) => [key!, Number(last)])),
    pending: number((await rows('SELECT count(*) AS n FROM outbox'))[0]!),
    ledger: await rows(`SELECT n::int, extract(epoch FROM at)::float8 * 1000 AS at, consumer, topic, key, sequence::int, event_id AS id
      FROM ledger ORDER BY n`),
    positions: await rows('SELECT consumer, topic, key, last_sequence::int AS last, parked FROM consumer_key'),
    parked: await rows('SELECT consumer, topic, key, reason FROM parked_key'),
    discarded: number((await rows('SELECT count(*) AS n FROM discarded_event'))[0]!),
  };
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Each database once, past every link. */
export async function takeSnapshot({ databases }: Pick<Platform, 'databases'>): Promise<Snapshot> {
  const services = {} as Snapshot['services'];
  for (const name of serviceNames) services[name] = await withClient(databases[name], readOne);
  const waiting = (client: Client) => client.query<{ n: string }>('SELECT count(*) AS n FROM journal_waiting');
  const { rows } = await withClient(databases.notifications, waiting);
  return { services, journal: await readJournal(databases.notifications), journalWaiting: Number(rows[0]!.n) };
}

export const readJournal = (url: string): Promise<JournalRow[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<JournalRow>(
      `SELECT position::int, id, topic, key, sequence::int, causation_id AS "causationId" FROM journal ORDER BY position`,
    );
    return rows;
  });
