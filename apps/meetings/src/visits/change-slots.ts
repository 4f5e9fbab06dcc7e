import { VisitProgrammeExtended, VisitSlotWithdrawn } from '#contracts';
import type { EventTransaction } from '#events';
import type { RosterChange } from './roster-changes.ts';
import type { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

/** A member has a slot, but for the president's own city; who is none has no slot. Taking in a change again changes nothing. */
export async function changeSlots(tx: EventTransaction, programme: VisitProgramme, change: RosterChange): Promise<void> {
  const { cityId, membershipId, version: rosterVersion } = change;
  if (cityId === programme.cityId) return;
  const ofCity = { programmeId: programme.id, cityId, membershipId };
  const slot = await tx.findOne(Visit, { programmeId: programme.id, cityId }, { lock: true });
  if (change.change === 'joined' || change.change === 'reinstated') {
    if (slot && !slot.reopen()) return;
    await tx.save(slot ?? Visit.slot(programme.id, cityId));
    tx.append(VisitProgrammeExtended, ofCity, { rosterVersion });
  } else if (slot?.withdraw()) {
    await tx.save(slot);
    tx.append(VisitSlotWithdrawn, { ...ofCity, reason: `city-${change.change}` }, { rosterVersion });
  }
}
