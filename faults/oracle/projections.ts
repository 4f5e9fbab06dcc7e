import { until } from '#local';
import { meetings } from '#meetings';
import { notifications } from '#notifications';
import type { ReceivedMessage } from '#events';
import type { ServiceDefinition } from '#service';
import { serviceUnderTest, type ServiceUnderTest } from '#testing';
import { workingGroups } from '#working-groups';
import type { Violation } from '../history.ts';
import type { LogRecord, Platform, ServiceName } from '../platform/platform.ts';
import { withClient, type Snapshot } from './snapshot.ts';

const roster = ['roster', 'roster_city', 'roster_person', 'roster_member', 'roster_mandate', 'roster_presidency'];
const known = ['known_meeting', 'known_group', 'known_group_city', 'known_item', 'known_offer', 'known_offer_city'];

interface Projected {
  definition: ServiceDefinition;
  tables: string[];
  /** Columns of tables that have ids and times of their own. */
  select?: Record<string, string>;
}

/**
 * What each service keeps of others' events. Membership reads none. Eligibilities and visits are made by commands and events together, so
 * they can't be rebuilt from the log: their rules are in counts.ts and in the services' tests.
 */
export const projected: Projected[] = [
  { definition: meetings, tables: [...roster, 'roster_change'] },
  { definition: workingGroups, tables: [...roster, 'known_meeting'] },
  {
    definition: notifications,
    tables: [...roster, ...known],
    select: { journal: 'position, id', notice: 'event_id, office_id, kind, subject, meeting_id, words' },
  },
];

type Rows = Record<string, string[]>;
type Query = (sql: string) => Promise<{ row: string }[]>;

async function rowsOf(query: Query, { tables, select = {} }: Projected): Promise<Rows> {
  const rows: Rows = {};
  const all = [...tables.map((table) => [table, '*'] as const), ...Object.entries(select)];
  for (const [table, columns] of all)
    rows[table] = (await query(`SELECT t::text AS row FROM (SELECT ${columns} FROM ${table}) t ORDER BY 1`)).map(({ row }) => row);
  return rows;
}

/**
 * Each projection, made anew from the beginning of the log in a database of its own, has the same rows as the one that grew. `server`: the
 * superuser's address of a PostgreSQL that has room for these databases.
 */
export async function judgeProjections(
  { databases, server }: { databases: Platform['databases']; server: string },
  log: readonly LogRecord[],
  { journal }: Pick<Snapshot, 'journal'>,
): Promise<Violation[]> {
  const messages = inJournalOrder(log, journal);
  const found: Violation[] = [];
  for (const each of projected) {
    const service = each.definition.name as ServiceName;
    const grown = await withClient(databases[service], (client) =>
      rowsOf(async (sql) => (await client.query<{ row: string }>(sql)).rows, each),
    );
    const shadow = await serviceUnderTest(each.definition, { server });
    try {
      found.push(...(await compare(service, grown, shadow, each, messages)));
    } finally {
      await shadow.stop();
    }
  }
  return found;
}

async function compare(
  service: ServiceName,
  grown: Rows,
  shadow: ServiceUnderTest,
  each: Projected,
  messages: readonly ReceivedMessage[],
): Promise<Violation[]> {
  const [consumer] = shadow.consumers();
  for (const batch of batchesOf(messages)) await consumer!.take(batch);
  if (service === 'notifications') await until(() => hasReadItsJournal(shadow), 30_000 + messages.length * 10, 200);
  const rebuilt = await rowsOf((sql) => shadow.sql.query(sql), each);
  return Object.keys(grown).flatMap((table) => {
    const [here, there] = [grown[table]!, rebuilt[table]!];
    if (here.join('\n') === there.join('\n')) return [];
    const [onlyHere, onlyThere] = [firstNotIn(here, there), firstNotIn(there, here)];
    const detail = `${table}: ${here.length} rows, rebuilt ${there.length}; only here: ${onlyHere}; only rebuilt: ${onlyThere}`;
    return [{ rule: 'a projection is not what its events make', service, detail }];
  });
}

/** The notices are made by a reader of the journal, in its own time (measured: 400 events a second beside a busy platform). */
async function hasReadItsJournal({ sql }: ServiceUnderTest): Promise<boolean> {
  const behind = await sql.query(
    `SELECT FROM journal_head h LEFT JOIN journal_cursor c ON c.reader = 'notices' WHERE h.last > coalesce(c.position, 0)`,
  );
  return behind.length === 0;
}

const firstNotIn = (rows: readonly string[], others: readonly string[]): string => {
  const there = new Set(others);
  return rows.find((row) => !there.has(row)) ?? 'none';
};

/** Whom a notice is for depends on who was a member by then: the journal's order is the one in which they were read. */
function inJournalOrder(log: readonly LogRecord[], journal: Snapshot['journal']): ReceivedMessage[] {
  const byId = new Map(log.map((record) => [record.headers['ce_id'], record]));
  return journal.flatMap(({ id }) => byId.get(id) ?? []);
}

function* batchesOf(messages: readonly ReceivedMessage[]): Generator<ReceivedMessage[]> {
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
