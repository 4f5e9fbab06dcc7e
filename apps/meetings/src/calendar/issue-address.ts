import { notFound } from '#domain';
import type { EventTransaction } from '#events';
import { shownOnce } from '#http';
import type { Links } from '#links';
import { cityOf } from '#roster';
import { CalendarAddress } from './calendar-address.entity.ts';
import { shown, type CalendarAddressView } from './calendar-address.view.ts';

/** The former is revoked in the same transaction. Two that are asked for at once come one after the other, and the last counts. */
export async function issueAddress(tx: EventTransaction, officeId: string, links: Links): Promise<CalendarAddressView> {
  await lockOffice(tx, officeId);
  const [last] = await tx.findMany(CalendarAddress, { officeId }, { version: 'DESC' });
  if (last?.revokedAt === null) {
    last.revoke(tx.now);
    await tx.save(last);
  }
  const issued = await tx.save(CalendarAddress.issue(officeId, tx.now, last));
  return shownOnce(shown(issued, links.address('calendar', { office: officeId, subject: issued.id })), 'address');
}

export async function revokeAddress(tx: EventTransaction, officeId: string): Promise<CalendarAddressView> {
  await lockOffice(tx, officeId);
  const [last] = await tx.findMany(CalendarAddress, { officeId }, { version: 'DESC' });
  if (last) tx.mustMatch(last.version);
  if (last?.revokedAt !== null) throw notFound('calendar-address', officeId);
  last.revoke(tx.now);
  return shown(await tx.save(last));
}

/** An office without an address has no row to be held. */
async function lockOffice(tx: EventTransaction, officeId: string): Promise<void> {
  if (officeId !== 'secretariat' && !(await cityOf(tx, officeId))) throw notFound('city', officeId);
  await tx.lockName(`calendar address of ${officeId}`);
}
