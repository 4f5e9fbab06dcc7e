import type { Sql } from '#database';
import type { Language } from '#words';

/** Where an invitation goes. */
export interface Invited {
  officeId: string;
  /** Of the row: another, once the address was removed and named again. */
  addressId: string;
  address: string;
  language: Language;
}

/**
 * Every confirmed address of the offices that is not for alerts alone; or one. An office is asked, not told: what it has muted does not
 * count, nor its wish for a digest. One that takes no mail at all gets none.
 */
export const invitationAddresses = (sql: Sql, of: { officeIds: readonly string[] } | { addressId: string }): Promise<Invited[]> =>
  sql.query<Invited>(
    `SELECT a.office_id AS "officeId", a.id AS "addressId", a.address, p.language
     FROM office_address a JOIN office_preference p USING (office_id)
     WHERE (a.office_id = ANY($1::text[]) OR a.id = $2::uuid) AND a.state = 'confirmed' AND NOT a.alerts_only AND 'e-mail' = ANY(p.channels)
     ORDER BY a.office_id, a.place, a.id`,
    ['officeIds' in of ? of.officeIds : [], 'addressId' in of ? of.addressId : null],
  );
