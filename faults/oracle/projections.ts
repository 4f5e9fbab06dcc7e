import { until } from '#local';
import { meetings } from '#meetings';
import { notifications } from '#notifications';
import type { ReceivedMessage } from '#events';
import { batchesOf, compareTables, projectionsOf, rowsOf, type ServiceDefinition } from '#service';
import { serviceUnderTest, type ServiceUnderTest } from '#testing';
import { workingGroups } from '#working-groups';
import type { Violation } from '../history.ts';
import type { LogRecord, Platform, ServiceName } from '../platform/platform.ts';
import { withClient, type Snapshot } from './snapshot.ts';

interface Projected {
  definition: ServiceDefinition;
  /** Columns of tables that have ids and times of their own. */
  select?: Record<string, string>;
}

/**
 * What each service keeps of others' events. Membership reads none. Eligibilities and visits are made by commands and events together, so
 * they can't be rebuilt from the log: their rules are in counts.ts and in the services' tests.
 */
export const projected: Projected[] = [
  { definition: meetings },
  { definition: workingGroups },
  { definition: notifications, select: { journal: 'position, id', notice: 'event_id, office_id, kind, subject, meeting_id, words' } },
];

const columnsOf = ({ definition, select = {} }: Projected): Record<string, string> => ({
  ...Object.fromEntries(projectionsOf(definition).map((table) => [table, '*'])),
  ...select,
});

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
      rowsOf(async (sql) => (await client.query<{ row: string }>(sql)).rows, columnsOf(each)),
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
  grown: Awaited<ReturnType<typeof rowsOf>>,
  shadow: ServiceUnderTest,
  each: Projected,
  messages: readonly ReceivedMessage[],
): Promise<Violation[]> {
  const [consumer] = shadow.consumers();
  for (const batch of batchesOf(messages)) await consumer!.take(batch);
  if (service === 'notifications') await until(() => hasReadItsJournal(shadow), 30_000 + messages.length * 10, 200);
  const rebuilt = await rowsOf((sql) => shadow.sql.query(sql), columnsOf(each));
  return compareTables(grown, rebuilt).map(({ table, rows, rebuilt: anew, onlyHere: [here = 'none'], onlyRebuilt: [there = 'none'] }) => {
    const detail = `${table}: ${rows} rows, rebuilt ${anew}; only here: ${here}; only rebuilt: ${there}`;
    return { rule: 'a projection is not what its events make', service, detail };
  });
}

/** The notices are made by a reader of the journal, in its own time (measured: 400 events a second beside a busy platform). */
async function hasReadItsJournal({ sql }: ServiceUnderTest): Promise<boolean> {
  const behind = await sql.query(
    `SELECT FROM journal_head h LEFT JOIN journal_cursor c ON c.reader = 'notices' WHERE h.last > coalesce(c.position, 0)`,
  );
  return behind.length === 0;
}

/** Whom a notice is for depends on who was a member by then: the journal's order is the one in which they were read. */
function inJournalOrder(log: readonly LogRecord[], journal: Snapshot['journal']): ReceivedMessage[] {
  const byId = new Map(log.map((record) => [record.headers['ce_id'], record]));
  return journal.flatMap(({ id }) => byId.get(id) ?? []);
}
