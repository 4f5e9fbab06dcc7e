import { fillTable, inBulk } from './bulk.ts';

/** Items, and with them keys. */
export const items = 30_000;
/** The first of them have a history of the same length whatever else is stored. */
export const probes = { items: 20, events: 25 };
const probeEvents = probes.items * probes.events;

export const topic = 'b40.working-groups.v1';
export const updated = 'org.b40.working-groups.ActionItemUpdated.v1';

/** Of the n-th item, in SQL, in the form of a UUIDv7; the same in every database. */
const itemId = (n: string): string => `overlay(overlay(md5('item ' || (${n})) placing '7' from 13) placing '8' from 17)::uuid`;
export const itemIds = (from: number, to: number): string => `SELECT ${itemId('n')}::text AS id FROM generate_series(${from}, ${to}) n`;

const data = `{"itemId":"0198c5b2-7a10-7000-8000-000000000001","groupId":null,"code":"GHG","from":"in-progress","to":"in-progress",\
"changes":["progress"],"progress":40,"note":null,"evidence":null,"meetingId":null}`;

/** Items without a probe. */
const others = items - probes.items;

/** The n-th event: first the probes', then round the other items, so that neighbours in time are of different keys. */
const events = `SELECT n,
    CASE WHEN n <= ${probeEvents} THEN (n - 1) % ${probes.items} + 1
         ELSE ${probes.items} + 1 + (n - ${probeEvents} - 1) % ${others} END AS item,
    CASE WHEN n <= ${probeEvents} THEN (n - 1) / ${probes.items} + 1
         ELSE (n - ${probeEvents} - 1) / ${others} + 1 END AS sequence
  FROM generate_series(1, $1::int) n`;

/** How far each key has come. */
const lasts = `SELECT ${itemId('item')} AS id, max(sequence) AS last FROM (${events}) e GROUP BY item`;

/** What working-groups has after publishing so many events. */
export const fillWorkingGroups = (url: string, count: number): Promise<void> =>
  inBulk(url, async (client) => {
    await client.query(
      `INSERT INTO action_item (id, code, title, owner, nature, participation, depends_on, state, meeting_ids, version)
     SELECT ${itemId('n')}, 'GHG-' || n, 'Greenhouse gas inventory', '{"network": true}', 'project', 'all', '{}', 'in-progress', '{}', 1
     FROM generate_series(1, ${items}) n`,
    );
    await fillTable(
      client,
      'event',
      `INSERT INTO event (id, key, sequence, type, subject, time, actor, correlation_id, data)
     SELECT uuidv7(), ${itemId('item')}, sequence, '${updated}', ${itemId('item')}, now(), 'bench', 'bench', '${data}'
     FROM (${events}) e ORDER BY n`,
      [count],
    );
    await client.query(`INSERT INTO event_key (key, last) SELECT id, last FROM (${lasts}) l`, [count]);
    await client.query('VACUUM (ANALYZE)');
  });

/** What notifications has after taking so many in. */
export const fillNotifications = (url: string, count: number): Promise<void> =>
  inBulk(url, async (client) => {
    const headers = `{"content-type":"application/json","ce_specversion":"1.0",\
"ce_type":"${updated}","ce_source":"urn:b40:working-groups"}`;
    await fillTable(
      client,
      'journal',
      `INSERT INTO journal (position, id, topic, key, sequence, type, causation_id, headers, data, city_ids, about, story, refers_to)
     SELECT n, uuidv7(), '${topic}', ${itemId('item')}, sequence, '${updated}', NULL, '${headers}', '${data}',
       ARRAY['city-' || n % 200], ${itemId('item')}, ${itemId('item')}, '{}'
     FROM (${events}) e ORDER BY n`,
      [count],
    );
    await client.query(`UPDATE journal_head SET last = $1`, [count]);
    await client.query(`INSERT INTO journal_cursor (reader, position) VALUES ('notices', $1)`, [count]);
    await client.query(`UPDATE journal_cursor SET position = $1`, [count]);
    for (const consumer of ['journal', 'notices'])
      await client.query(
        `INSERT INTO consumer_key (consumer, topic, key, last_sequence) SELECT '${consumer}', '${topic}', id, last FROM (${lasts}) l`,
        [count],
      );
    await client.query(
      `INSERT INTO known_item (id, code, title, city_id)
       SELECT ${itemId('n')}, 'GHG-' || n, 'Greenhouse gas inventory', 'city-' || n % 29 + 1 FROM generate_series(1, ${items}) n`,
    );
    await client.query('VACUUM (ANALYZE)');
  });
