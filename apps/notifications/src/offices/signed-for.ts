import type { EventTransaction } from '#events';
import type { Link, Links, Purpose } from '#links';
import { OfficeAddress } from '../preferences/office-address.entity.ts';
import { Preference } from '../preferences/preference.entity.ts';

/** What a mail's own address says: which mail address it was sent to, by its id, and what about it. */
export interface SignedFor {
  link: Link;
  id: string;
  /** `<round>` of a confirmation; `<kind>` or `digest/<id>` of an unsubscription. */
  what: string;
}

/** Undefined: it was not signed here, or for another purpose. */
export function signedFor(links: Links, purpose: Purpose, signed: string): SignedFor | undefined {
  const link = links.read(purpose, signed);
  const [, id, what] = /^([^/]+)\/(.+)$/.exec(link?.subject ?? '') ?? [];
  return link && id !== undefined && what !== undefined ? { link, id, what } : undefined;
}

/**
 * The mail address, or null: it was removed, or the time of what was signed is over. Held until the end, and its office before it: whatever
 * changes addresses takes them in this order.
 */
export async function lockAddress(tx: EventTransaction, { link: { until }, id }: SignedFor): Promise<OfficeAddress | null> {
  const there = await tx.findOne(OfficeAddress, { id });
  if (!there || (until !== undefined && until <= tx.now)) return null;
  if (there.officeId !== null) await tx.findOne(Preference, { officeId: there.officeId }, { lock: true });
  return tx.findOne(OfficeAddress, { id }, { lock: true });
}

/** Its office's preferences show it, and are another version with it. */
export async function saveAddress(tx: EventTransaction, address: OfficeAddress): Promise<OfficeAddress> {
  await tx.save(address);
  await tx.query(`UPDATE office_preference SET version = version + 1 WHERE office_id = $1`, [address.officeId]);
  return address;
}
