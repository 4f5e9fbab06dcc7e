import type { Sql } from '#database';
import { cloudEventOf } from '../events/cloud-event.ts';
import { journalEntryColumns, type JournalEntry } from '../journal/journal-entry.ts';
import type { Pending } from './lane-table.ts';

export const deliveryMediaType = 'application/cloudevents+json; charset=utf-8';

/** Of each event its body, as it is sent: CloudEvents in JSON (structured mode). */
export async function bodiesOf(sql: Sql, eventIds: readonly string[]): Promise<Map<string, string>> {
  const entries = await sql.query<JournalEntry>(`SELECT ${journalEntryColumns} FROM journal j WHERE j.id = ANY($1::uuid[])`, [eventIds]);
  return new Map(entries.map((entry) => [entry.id, JSON.stringify(cloudEventOf(entry))]));
}

/** Of a test: an event that never happened, of a type of its own; alone in its key, so that no reader takes another for old by it. */
export const testBody = ({ subscriptionId, eventId, position, createdAt }: Pending): string =>
  JSON.stringify({
    ...{ specversion: '1.0', id: eventId, source: 'urn:b40:notifications', type: 'org.b40.notifications.EndpointTest.v1' },
    ...{ subject: subscriptionId, time: createdAt.toISOString(), datacontenttype: 'application/json' },
    ...{ partitionkey: eventId, sequence: 1, position, data: { subscriptionId } },
  });
