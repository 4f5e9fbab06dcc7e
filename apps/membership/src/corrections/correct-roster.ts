import { In } from 'typeorm';
import { RosterCorrected } from '#contracts';
import { invalid, refused, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { BooleanField, IntField, LocalDateField, TextField } from '#http';
import { City } from '../cities/city.entity.ts';
import { refuseFuture } from '../day-rules.ts';
import { Membership, openStates } from '../memberships/membership.entity.ts';
import { vacatePresidency } from '../presidencies/vacate-presidency.ts';
import { lockAndCountRoster } from '../roster/lock-and-count-roster.ts';
import { foundationDay, lastEffectiveDay } from '../roster/read-roster.ts';
import { RosterChange } from '../roster/roster-change.entity.ts';
import { CityHistory, type StandingLine } from '../roster/standing-lines.ts';
import { RosterCorrection } from './roster-correction.entity.ts';

export class CorrectRosterBody {
  @IntField({
    min: 1,
    max: 2_147_483_647,
    example: 28,
    description: 'Of the wrong line, as it now stands: a correction is corrected by its own.',
  })
  rosterVersion: number;

  @LocalDateField({ optional: true, description: 'Its right day, between its neighbours in the city’s own history; not after today.' })
  effectiveOn?: LocalDate;

  @BooleanField({ optional: true, description: 'True: it never was. Only the last line of a city that stands.' }) annulled?: true;

  @TextField({ max: 2000, description: 'What was wrong.' }) reason: string;
}

/**
 * Another day, or none. Who is no member any more by it loses the presidency today, as after leaving; nobody is given one back. The city's
 * row is held, so that no way back into the network is begun meanwhile.
 */
export async function correctRoster(tx: EventTransaction, body: CorrectRosterBody): Promise<RosterCorrection> {
  const rightDay = rightDayOf(body);
  const roster = await lockAndCountRoster(tx);
  const { cityId } = await tx.named(RosterChange, '/rosterVersion', String(body.rosterVersion));
  await tx.lock(City, cityId);
  const history = CityHistory.of(await tx.findMany(RosterChange, { cityId }, { rosterVersion: 'ASC' }));
  const wrong = history.line(body.rosterVersion);
  const membership = await tx.lock(Membership, wrong.membershipId);
  if (rightDay === null) {
    history.mustBeLast(wrong);
    await refuseWhileAnotherIsOpen(tx, membership);
    membership.takeBack(tx.today);
  } else {
    await refuseBeyondNeighbours(tx, rightDay, wrong, history);
    membership.putRight(history.placeInMembership(wrong), rightDay);
  }
  const line = roster.correct(wrong, rightDay);
  await tx.save(line);
  roster.lastEffectiveOn = await lastEffectiveDay(tx);
  const correction = RosterCorrection.correct(wrong, line, body.reason, tx.today);
  tx.append(RosterCorrected, correction.corrected());
  if (line.after < line.before) await vacatePresidency(tx, { cityId }, tx.today, 'roster-corrected');
  return tx.save(correction, membership, roster);
}

/** Null: it has none. */
function rightDayOf({ effectiveOn, annulled }: CorrectRosterBody): LocalDate | null {
  if ((annulled as unknown) === false) throw invalid('/annulled', 'must be true, or left out');
  if (annulled && effectiveOn !== undefined) throw invalid('/annulled', 'what never was has no effectiveOn');
  if (!annulled && effectiveOn === undefined) throw invalid('', 'names neither effectiveOn nor annulled');
  return effectiveOn ?? null;
}

async function refuseBeyondNeighbours(tx: EventTransaction, day: LocalDate, wrong: StandingLine, history: CityHistory): Promise<void> {
  if (day === wrong.effectiveOn) throw refused('roster-line-unchanged', { effectiveOn: day });
  refuseFuture(day, tx.today);
  const { before, after } = history.neighbours(wrong);
  const notBefore = before ?? (await foundationDay(tx))!;
  const notAfter = after ?? (await nextWayBegunOn(tx, wrong)) ?? tx.today;
  if (day < notBefore || day > notAfter) throw refused('effective-beyond-neighbours', { effectiveOn: day, notBefore, notAfter });
}

/** A way back into the network begins where the last one ended: the end is not moved behind what followed it. */
async function nextWayBegunOn(tx: EventTransaction, { cityId, membershipId }: StandingLine): Promise<LocalDate | null> {
  const [next] = await tx.query<{ on: LocalDate | null }>(
    `SELECT min((s.step ->> 'on')::date) AS "on" FROM membership m CROSS JOIN LATERAL jsonb_array_elements(m.steps) s(step)
     WHERE m.city_id = $1 AND m.id > $2`,
    [cityId, membershipId],
  );
  return next!.on;
}

/** A departure that never was would leave the city with two. */
async function refuseWhileAnotherIsOpen(tx: EventTransaction, { id, cityId }: Membership): Promise<void> {
  const open = await tx.findOne(Membership, { cityId, state: In(openStates) });
  if (open && open.id !== id) throw refused('membership-already-open', { membershipId: open.id });
}
