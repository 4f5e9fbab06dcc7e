import { VisitProgrammeExtended, VisitSlotWithdrawn } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { lockRoster } from '#roster';
import { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

type Change = 'joined' | 'reinstated' | 'left' | 'suspended';

interface CityChanged {
  change: Change;
  membershipId: string;
  cityId: string;
  effectiveOn: LocalDate;
  /** The roster's, which the change made. */
  rosterVersion: number;
}

/** A city came or went: each announced programme takes it in, whenever it became effective, and a later one can find it. */
export async function changeSlots(tx: EventTransaction, changed: CityChanged): Promise<void> {
  await lockRoster(tx);
  await keep(tx, changed);
  for (const programme of await tx.findMany(VisitProgramme, { state: 'announced' }, { id: 'ASC' }))
    await changeSlot(tx, programme, changed);
}

/** What is known to have become effective after the day that the programme is announced as of, in the roster's order. */
export async function changeSlotsSince(tx: EventTransaction, programme: VisitProgramme): Promise<void> {
  const changes = await tx.query<CityChanged>(
    `SELECT change, membership_id AS "membershipId", city_id AS "cityId", effective_on AS "effectiveOn", version AS "rosterVersion"
     FROM roster_change WHERE effective_on > $1 ORDER BY version`,
    [programme.announcedOn],
  );
  for (const changed of changes) await changeSlot(tx, programme, changed);
}

const keep = (tx: EventTransaction, { rosterVersion, change, membershipId, cityId, effectiveOn }: CityChanged) =>
  tx.query(
    `INSERT INTO roster_change (version, change, membership_id, city_id, effective_on) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [rosterVersion, change, membershipId, cityId, effectiveOn],
  );

/** A member has a slot, but for the president's own city; who is none has no slot. Taking in a change again changes nothing. */
async function changeSlot(tx: EventTransaction, programme: VisitProgramme, changed: CityChanged): Promise<void> {
  const { change, cityId, membershipId, rosterVersion } = changed;
  if (cityId === programme.cityId) return;
  const ofCity = { programmeId: programme.id, cityId, membershipId };
  const slot = await tx.findOne(Visit, { programmeId: programme.id, cityId }, { lock: true });
  if (change === 'joined' || change === 'reinstated') {
    if (slot && !slot.reopen()) return;
    await tx.save(slot ?? Visit.slot(programme.id, cityId));
    tx.append(VisitProgrammeExtended, ofCity, { rosterVersion });
  } else if (slot?.withdraw()) {
    await tx.save(slot);
    tx.append(VisitSlotWithdrawn, { ...ofCity, reason: `city-${change}` }, { rosterVersion });
  }
}
