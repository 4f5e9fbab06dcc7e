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

/** How far a service has come. */
export interface Standing {
  /** The last sequence of each key that the service publishes. */
  lasts: Map<string, number>;
  /** In the outbox. */
  pending: number;
  positions: Position[];
}

/** What one service's database holds. */
export interface Kept extends Standing {
  events: StoredEvent[];
  ledger: LedgerRow[];
  parked: { consumer: string; topic: string; key: string; reason: string; at: number }[];
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

export interface Standings {
  services: Record<ServiceName, Standing>;
  /** Events that wait for their cause. */
  journalWaiting: number;
}

export interface Snapshot extends Standings {
  services: Record<ServiceName, Kept>;
  journal: JournalRow[];
}

/** Which topics a consumer takes in. */
export const readers: { service: ServiceName; consumer: string; topics: string[] }[] = [
  { service: 'meetings', consumer: 'meetings', topics: [topicOf('membership')] },
  { service: 'working-groups', consumer: 'working-groups', topics: [topicOf('meetings'), topicOf('membership')] },
  { service: 'notifications', consumer: 'journal', topics: serviceNames.map(topicOf) },
  { service: 'notifications', consumer: 'notices', topics: serviceNames.map(topicOf) },
];

type Row = Record<string, string>;
type Databases = Pick<Platform, 'databases'>;

const rowsOf =
  (client: Client) =>
  async <R = Row>(sql: string): Promise<R[]> =>
    (await client.query(sql)).rows as R[];

async function readStanding(client: Client): Promise<Standing> {
  const rows = rowsOf(client);
  const [outbox] = await rows('SELECT count(*) AS n FROM outbox');
  return {
    lasts: new Map((await rows('SELECT key, last FROM event_key')).map(({ key, last }) => [key!, Number(last)])),
    pending: Number(outbox!['n']),
    positions: await rows('SELECT consumer, topic, key, last_sequence::int AS last, parked FROM consumer_key'),
  };
}

async function readAll(client: Client): Promise<Kept> {
  const rows = rowsOf(client);
  const [discarded] = await rows('SELECT count(*) AS n FROM discarded_event');
  return {
    ...(await readStanding(client)),
    events: await rows(
      `SELECT id, key, sequence::int, split_part(type, '.', 4) AS name, subject, extract(epoch FROM time)::float8 * 1000 AS at,
         correlation_id AS "correlationId", causation_id AS "causationId", data FROM event ORDER BY key, sequence`,
    ),
    ledger: await rows(
      `SELECT n::int, extract(epoch FROM at)::float8 * 1000 AS at, consumer, topic, key, sequence::int, event_id AS id
       FROM ledger ORDER BY n`,
    ),
    parked: await rows('SELECT consumer, topic, key, reason, extract(epoch FROM since)::float8 * 1000 AS at FROM parked_key'),
    discarded: Number(discarded!['n']),
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

async function ofEach<T>({ databases }: Databases, read: (client: Client) => Promise<T>): Promise<Record<ServiceName, T>> {
  const services = {} as Record<ServiceName, T>;
  for (const name of serviceNames) services[name] = await withClient(databases[name], read);
  return services;
}

/** Each database once, past every link. */
export async function takeSnapshot(platform: Databases): Promise<Snapshot> {
  const services = await ofEach(platform, readAll);
  return { services, journal: await readJournal(platform.databases.notifications), journalWaiting: await countWaiting(platform) };
}

/** Only how far everybody is: cheap enough to be asked again and again. */
export const takeStandings = async (platform: Databases): Promise<Standings> => ({
  services: await ofEach(platform, readStanding),
  journalWaiting: await countWaiting(platform),
});

const countWaiting = ({ databases }: Databases): Promise<number> =>
  withClient(databases.notifications, async (client) => {
    const [waiting] = await rowsOf(client)('SELECT count(*) AS n FROM journal_waiting');
    return Number(waiting!['n']);
  });

export const readJournal = (url: string): Promise<JournalRow[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<JournalRow>(
      `SELECT position::int, id, topic, key, sequence::int, causation_id AS "causationId" FROM journal ORDER BY position`,
    );
    return rows;
  });

/** Its last position. */
export const headOfJournal = (url: string): Promise<number> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ last: number }>('SELECT last::int AS last FROM journal_head');
    return rows[0]!.last;
  });
