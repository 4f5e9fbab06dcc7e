import { ActionItemUpdated, AgendaSet, type DataOf, type EventType } from '#contracts';
import type { Sql } from '#database';
import { newId } from '#domain';
import { toMessage, type ReceivedMessage } from '#events';

/** How far a key has come. */
interface Key {
  key: string;
  last: number;
}

const meetings = 10_000;
/** As many as the smallest store has: the same work beside all of them. */
const items = 500;

/**
 * Makes events of which so many offices are told. One: updates of items that a city owns. More: agendas, of which every member city and
 * the secretariat are told; the roster is made to fit.
 */
export function telling(sql: Sql): (offices: number, events: number) => Promise<ReceivedMessage[]> {
  let updated: Key[] | undefined;
  let called: Key[] | undefined;
  return async (offices, events) => {
    if (offices === 1) {
      updated ??= await someItems(sql);
      return eventsOn(events, updated, ActionItemUpdated, (itemId) => ({ ...update, itemId }));
    }
    await makeMembers(sql, offices - 1);
    called ??= await callMeetings(sql);
    const first = Math.floor(Math.random() * meetings);
    const keys = [...called.slice(first), ...called.slice(0, first)];
    return eventsOn(events, keys, AgendaSet, (meetingId) => ({ ...AgendaSet.example, meetingId }));
  };
}

const update = { ...ActionItemUpdated.example, groupId: null, meetingId: null };

/** Any of those that are stored. */
const someItems = (sql: Sql): Promise<Key[]> =>
  sql.query<Key>(
    `SELECT key, last_sequence AS last FROM consumer_key WHERE consumer = 'journal' AND topic = $1 ORDER BY random() LIMIT $2`,
    [ActionItemUpdated.topic, items],
  );

async function makeMembers(sql: Sql, count: number): Promise<void> {
  await sql.query(`DELETE FROM roster_member`);
  await sql.query(
    `INSERT INTO roster_member (membership_id, city_id, from_on, from_version)
     SELECT uuidv7(), 'city-' || n, '2022-04-26', n FROM generate_series(1, $1::int) n`,
    [count],
  );
}

/** Meetings whose titles are known. */
async function callMeetings(sql: Sql): Promise<Key[]> {
  const keys = Array.from({ length: meetings }, () => ({ key: newId(), last: 0 }));
  await sql.query(`INSERT INTO known_name (id, name) SELECT id, 'Second meeting of the mayors' FROM unnest($1::text[]) id`, [
    keys.map(({ key }) => key),
  ]);
  return keys;
}

function eventsOn<E extends EventType>(
  count: number,
  keys: readonly Key[],
  type: E,
  dataOf: (key: string) => DataOf<E>,
): ReceivedMessage[] {
  const origin = { actor: 'bench', correlationId: 'bench', causationId: null, traceparent: null, rosterVersion: null };
  const publisher = { service: type.service, topic: type.topic, publicUrl: 'http://localhost:3000' };
  return Array.from({ length: count }, (_, n) => {
    const at = keys[n % keys.length]!;
    const { key } = at;
    const data = JSON.stringify(dataOf(key));
    const event = { id: newId(), key, sequence: ++at.last, type: type.type, subject: key, time: new Date(), data };
    return { ...toMessage({ ...event, ...origin }, publisher), partition: 0, offset: '0' };
  });
}
