import type { Sql } from '#database';
import type { Language } from '#words';
import { mostRefusals, type AddressOwner } from './office-address.entity.ts';
import { usualWishes } from './preference.entity.ts';

/** The language that an office is written to in. */
export async function languageOf(sql: Sql, officeId: string): Promise<Language> {
  const [row] = await sql.query<{ language: Language }>(`SELECT language FROM office_preference WHERE office_id = $1`, [officeId]);
  return row?.language ?? usualWishes.language;
}

export interface Addressee {
  officeId: string;
  address: string;
  language: Language;
}

/** Every confirmed address of the offices, whatever they have muted: alerts go there. */
export const alertAddresses = (sql: Sql, officeIds: readonly string[]): Promise<Addressee[]> =>
  sql.query<Addressee>(
    `SELECT a.office_id AS "officeId", a.address, p.language
     FROM office_address a JOIN office_preference p USING (office_id)
     WHERE a.office_id = ANY($1) AND a.state = 'confirmed' ORDER BY a.office_id, a.place, a.id`,
    [officeIds],
  );

/** Whether what was queued may still go there: it was not removed meanwhile, and has not become unreachable. */
export async function stillReachable(sql: Sql, officeId: string, address: string): Promise<boolean> {
  const found = await sql.query(
    `SELECT 1 AS there FROM office_address WHERE office_id = $1 AND lower(address) = lower($2) AND state = 'confirmed'`,
    [officeId, address],
  );
  return found.length > 0;
}

/**
 * A mail to it was refused for good, by the address itself (5xx at RCPT). After the third nothing goes there, until it is confirmed again.
 * In the transaction that records the refusal, once for each. The office's row comes first, as whatever changes addresses takes it.
 */
export async function countRefusal(sql: Sql, officeId: string, address: string): Promise<void> {
  await sql.query(`SELECT 1 AS held FROM office_preference WHERE office_id = $1 FOR UPDATE`, [officeId]);
  const gone = await sql.query(
    `UPDATE office_address SET refusals = refusals + 1,
       state = CASE WHEN refusals + 1 >= $3 THEN 'unreachable' ELSE state END,
       round = round + CASE WHEN refusals + 1 >= $3 THEN 1 ELSE 0 END
     WHERE office_id = $1 AND lower(address) = lower($2) AND state = 'confirmed'
     RETURNING state`,
    [officeId, address, mostRefusals],
  );
  if (gone.some(({ state }) => state === 'unreachable'))
    await sql.query(`UPDATE office_preference SET version = version + 1 WHERE office_id = $1`, [officeId]);
}

/** The confirmed address of what has one at the most: a subscription's contact. */
export async function confirmedAddress(sql: Sql, owner: AddressOwner): Promise<string | undefined> {
  const [row] = await sql.query<{ address: string }>(
    `SELECT address FROM office_address WHERE owner = $1 AND state = 'confirmed' ORDER BY confirmed_at DESC LIMIT 1`,
    [owner],
  );
  return row?.address;
}

/** What has the addresses is gone, or has another instead (`but`): what was signed for them is void. */
export async function forgetAddresses(sql: Sql, owner: AddressOwner, but = ''): Promise<void> {
  await sql.query(`DELETE FROM office_address WHERE owner = $1 AND lower(address) <> lower($2)`, [owner, but]);
}
