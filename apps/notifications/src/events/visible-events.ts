import { EndpointDisabled, EndpointRecovered } from '#contracts';
import type { Sql } from '#database';
import type { JournalEntry } from '../journal/journal-entry.ts';

/** What is about a subscription reaches the secretariat and the subscription's owner alone. */
const ofSubscriptions: readonly string[] = [EndpointDisabled, EndpointRecovered].map(({ type }) => type);

/** Whose eyes the journal is read with: a `sub`; null sees all. */
export type Reader = string | null;

export const readerOf = (by: { sub: string; is(role: 'secretariat'): boolean }): Reader => (by.is('secretariat') ? null : by.sub);

const types = `ARRAY[${ofSubscriptions.map((type) => `'${type}'`).join(', ')}]`;

/** Whether the row `j` of the journal may be seen by `reader`, an SQL expression of type text. */
export const isVisible = (reader: string): string =>
  `(j.type <> ALL(${types}) OR ${reader} IS NULL
    OR EXISTS (SELECT FROM subscription o WHERE o.id::text = j.about AND o.owner = ${reader}))`;

/** The same, of an entry that was read by itself. */
export async function maySee(sql: Sql, reader: Reader, entry: JournalEntry): Promise<boolean> {
  if (reader === null || !ofSubscriptions.includes(entry.type)) return true;
  const { subscriptionId } = JSON.parse(entry.data) as EndpointDisabled;
  return (await sql.query(`SELECT FROM subscription WHERE id = $1 AND owner = $2`, [subscriptionId, reader])).length > 0;
}
