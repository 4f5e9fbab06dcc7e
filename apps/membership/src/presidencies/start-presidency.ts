import { TermPresidencyStarted } from '#contracts';
import { refuseInstead } from '#database';
import { refused, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField } from '#http';
import { Mandate } from '../mandates/mandate.entity.ts';
import { isMember } from '../roster/read-roster.ts';
import { Roster } from '../roster/roster.entity.ts';
import { inOffice } from './in-office.ts';
import { Presidency } from './presidency.entity.ts';

export class StartPresidencyBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Instead of the planned `from`; not before the last presidency ended.' })
  on?: LocalDate | null;
}

/** The roster and the mandate are held meanwhile: neither can end unseen between the check and the start. */
export async function startPresidency(tx: EventTransaction, presidencyId: string, { on = null }: StartPresidencyBody): Promise<Presidency> {
  const { mandateId, cityId } = await tx.find(Presidency, presidencyId);
  await tx.lock(Roster);
  const mandate = await tx.lock(Mandate, mandateId);
  const presidency = await tx.lock(Presidency, presidencyId);
  const cityIsMember = await isMember(tx, cityId);
  tx.append(TermPresidencyStarted, presidency.start(on, { mandate, cityIsMember }, tx.today));
  await refuseInstead(tx.save(presidency), 'one_active_presidency', refused('presidency-already-active'));
  await refuseBeforeLast(tx, presidency.from);
  return presidency;
}

/**
 * Days gone by had one president as well. Asked once the place is ours: the one who held it has ended by then, and its day is there.
 * One that was in office on no day, as its mandate is now known, stands in nobody's way.
 */
async function refuseBeforeLast(tx: EventTransaction, from: LocalDate | null): Promise<void> {
  const [last] = await tx.query<{ endedOn: LocalDate | null }>(
    `SELECT max(upper(${inOffice.days})) AS "endedOn" FROM presidency p JOIN mandate m ON m.id = p.mandate_id
     WHERE ${inOffice.holds} AND p.ended_on IS NOT NULL`,
  );
  const { endedOn } = last!;
  if (endedOn !== null && (from === null || from < endedOn)) throw refused('presidency-before-last-ended', { from, endedOn });
}
