import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { Client } from 'pg';
import type { ReceivedMessage } from '#events';
import { meetings } from '#meetings';
import { notifications } from '#notifications';
import type { ServiceDefinition } from '#service';
import { eventually, serviceUnderTest } from '#testing';
import { workingGroups } from '#working-groups';

const roster = ['roster', 'roster_city', 'roster_person', 'roster_member', 'roster_mandate', 'roster_presidency'];
const known = ['known_meeting', 'known_group', 'known_group_city', 'known_item', 'known_offer', 'known_offer_city'];

/** What each service keeps of others' events; `select` leaves out ids and times that are its own. */
const kept: { definition: ServiceDefinition; tables: string[]; select?: Record<string, string> }[] = [
  { definition: meetings, tables: [...roster, 'roster_change'] },
  { definition: workingGroups, tables: [...roster, 'known_meeting'] },
  {
    definition: notifications,
    tables: [...roster, ...known],
    select: { journal: 'position, id', notice: 'event_id, office_id, kind, subject, meeting_id, words' },
  },
];

type Rows = Record<string, unknown[]>;

async function rowsOf(query: (sql: string) => Promise<unknown[]>, tables: string[], select: Record<string, string>): Promise<Rows> {
  const rows: Rows = {};
  for (const table of tables) rows[table] = await query(`SELECT t::text FROM ${table} t ORDER BY t::text`);
  for (const [table, columns] of Object.entries(select)) rows[table] = await query(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`);
  return rows;
}

/** A connection to a database of the platform that runs on this data folder. */
async function connectTo(dataFolder: string, name: string): Promise<Client> {
  const port = readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  const secrets = JSON.parse(readFileSync(join(dataFolder, 'secrets.json'), 'utf8')) as Record<string, string>;
  const client = new Client(`postgres://${name}:${secrets[name]}@127.0.0.1:${port}/${name}`);
  await client.connect();
  return client;
}

/** The whole log, in the order in which the journal took it: whom a notice is for depends on who was a member by then. */
async function wholeLog(dataFolder: string, journal: Client): Promise<ReceivedMessage[]> {
  const events = await connectTo(dataFolder, 'b40_events');
  const log = await events.query<Omit<ReceivedMessage, 'partition'>>('SELECT topic, "offset"::text, key, headers, value FROM log');
  await events.end();
  const byId = new Map(log.rows.map((row) => [row.headers['ce_id'], { ...row, partition: 0 }]));
  const { rows } = await journal.query<{ id: string }>('SELECT id FROM journal ORDER BY position');
  expect(rows).toHaveLength(byId.size);
  return rows.map(({ id }) => byId.get(id)!);
}

/** Each projection, made anew from the beginning of the log in a database of its own, has the same rows as the one that grew. */
export async function expectRebuiltTheSame(dataFolder: string): Promise<void> {
  const journal = await connectTo(dataFolder, 'b40_notifications');
  const log = await wholeLog(dataFolder, journal);
  await journal.end();
  for (const { definition, tables, select = {} } of kept) {
    const grown = await connectTo(dataFolder, `b40_${definition.name.replaceAll('-', '_')}`);
    const expected = await rowsOf(async (sql) => (await grown.query(sql)).rows as unknown[], tables, select);
    await grown.end();
    const shadow = await serviceUnderTest(definition);
    try {
      const [consumer] = shadow.consumers();
      for (const message of log) await consumer!.take([message]);
      // The notices read the journal by themselves.
      await eventually(async () => expect(await rowsOf((sql) => shadow.sql.query(sql), tables, select)).toEqual(expected), {
        within: 30_000,
        every: 200,
      });
    } finally {
      await shadow.stop();
    }
  }
}
