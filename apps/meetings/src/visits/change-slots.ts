import { VisitProgrammeExtended, VisitSlotWithdrawn, type RosterCorrected } from '#contracts';
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

/** A city is a member from now on, or for this reason none any more. */
interface SlotChanged {
  membershipId: string;
  cityId: string;
  isMember: boolean;
  reason: string;
  rosterVersion: number;
}

/** A city came or went: each announced programme takes it in, whenever it became effective, and a later one can find it. */
export async function changeSlots(tx: EventTransaction, changed: CityChanged): Promise<void> {
  await lockRoster(tx);
  await keep(tx, changed);
  await changeSlotOfEach(tx, slotChanged(changed));
}

/** What was kept of the wrong line is right from now on. Slots follow where the city is a member by that today, or none any more. */
export async function correctSlots(tx: EventTransaction, corrected: RosterCorrected): Promise<void> {
  await lockRoster(tx);
  await keepCorrected(tx, corrected);
  const { membershipId, cityId, rosterVersion, countBefore, countAfter } = corrected;
  if (countAfter === countBefore) return;
  const isMember = countAfter > countBefore;
  await changeSlotOfEach(tx, { membershipId, cityId, rosterVersion, isMember, reason: 'roster-corrected' });
}

/** What is known to have become effective after the day that the programme is announced as of, in the roster's order. */
export async function changeSlotsSince(tx: EventTransaction, programme: VisitProgramme): Promise<void> {
  const changes = await tx.query<CityChanged>(
    `SELECT change, membership_id AS "membershipId", city_id AS "cityId", effective_on AS "effectiveOn",
       coalesce(line, version) AS "rosterVersion"
     FROM roster_change WHERE effective_on > $1 ORDER BY version`,
    [programme.announcedOn],
  );
  for (const changed of changes) await changeSlot(tx, programme, slotChanged(changed));
}

const keep = (tx: EventTransaction, { rosterVersion, change, membershipId, cityId, effectiveOn }: CityChanged) =>
  tx.query(
    `INSERT INTO roster_change (version, change, membership_id, city_id, effective_on) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [rosterVersion, change, membershipId, cityId, effectiveOn],
  );

/** The row keeps its version, which is its place in the order; `line` is the version of what now stands for it. */
async function keepCorrected(tx: EventTransaction, { correctedVersion, after, rosterVersion }: RosterCorrected): Promise<void> {
  if (after === null) await tx.query(`DELETE FROM roster_change WHERE coalesce(line, version) = $1`, [correctedVersion]);
  else
    await tx.query(`UPDATE roster_change SET effective_on = $2, line = $3 WHERE coalesce(line, version) = $1`, [
      correctedVersion,
      after.effectiveOn,
      rosterVersion,
    ]);
}

const slotChanged = ({ change, membershipId, cityId, rosterVersion }: CityChanged): SlotChanged => ({
  membershipId,
  cityId,
  isMember: change === 'joined' || change === 'reinstated',
  reason: `city-${change}`,
  rosterVersion,
});

async function changeSlotOfEach(tx: EventTransaction, changed: SlotChanged): Promise<void> {
  for (const programme of await tx.findMany(VisitProgramme, { state: 'announced' }, { id: 'ASC' }))
    await changeSlot(tx, programme, changed);
}

/** A member has a slot, but for the president's own city; who is none has no slot. Taking in a change again changes nothing. */
async function changeSlot(tx: EventTransaction, programme: VisitProgramme, changed: SlotChanged): Promise<void> {
  const { isMember, cityId, membershipId, reason, rosterVersion } = changed;
  if (cityId === programme.cityId) return;
  const ofCity = { programmeId: programme.id, cityId, membershipId };
  const slot = await tx.findOne(Visit, { programmeId: programme.id, cityId }, { lock: true });
  if (isMember) {
    if (slot && !slot.reopen()) return;
    await tx.save(slot ?? Visit.slot(programme.id, cityId));
    tx.append(VisitProgrammeExtended, ofCity, { rosterVersion });
  } else if (slot?.withdraw()) {
    await tx.save(slot);
    tx.append(VisitSlotWithdrawn, { ...ofCity, reason }, { rosterVersion });
  }
}
