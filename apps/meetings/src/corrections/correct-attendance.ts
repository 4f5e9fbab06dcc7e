import { invalid, refused } from '#domain';
import type { EventTransaction } from '#events';
import { cityOf, mandateMustBeHeld } from '#roster';
import { newPlace } from '../attendances/new-place.ts';
import { mustNotHaveSpoken } from '../attendances/withdraw-check-in.ts';
import { Attendance, nextArrival, type Attendee, type Standing } from '../meetings/attendance.entity.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { mustStandAsInRoster } from '../meetings/standing.ts';
import type { CameBody, ChangesBody } from './changes.body.ts';
import { difference, type Difference } from './difference.ts';

/** A city that came and was forgotten gets its place by it. */
export async function correctAttendance(
  tx: EventTransaction,
  meeting: Meeting,
  cityId: string,
  changes: ChangesBody,
): Promise<Difference | undefined> {
  const attendances = await tx.findMany(Attendance, { meetingId: meeting.id });
  const recorded = attendances.find((each) => each.cityId === cityId);
  if (!recorded && (!changes.people?.length || !(await cityOf(tx, cityId)))) return undefined;
  const usual: Standing = meeting.memberCityIds!.includes(cityId) ? 'member' : 'guest';
  const standing = changes.standing ?? recorded?.standing ?? usual;
  mustStandAsInRoster(cityId, standing, meeting.memberCityIds!);
  const attendance = recorded ?? (await newPlace(tx, Attendance.of(meeting.id, cityId, standing)));
  const people = changes.people ? await attendeesOf(tx, meeting, cityId, changes.people) : attendance.people;
  await mustLeaveWhoIsNamed(tx, meeting, attendance, people);
  const found = difference(attendance, ['standing', 'state', 'people'], () =>
    attendance.correct(standing, people, nextArrival(attendances)),
  );
  await tx.save(attendance);
  return found;
}

async function attendeesOf(tx: EventTransaction, meeting: Meeting, cityId: string, came: readonly CameBody[]): Promise<Attendee[]> {
  const on = meeting.day();
  const people: Attendee[] = [];
  for (const [index, { personId, principalId = null, reason = null }] of came.entries()) {
    const at = `/changes/people/${index}`;
    await mandateMustBeHeld(tx, `${at}/personId`, personId, cityId, on);
    await mandateMustBeHeld(tx, `${at}/principalId`, principalId, cityId, on);
    if (people.some((other) => other.personId === personId)) throw invalid(`${at}/personId`, 'is named twice');
    if (principalId !== null && reason === null) throw invalid(`${at}/reason`, 'is required of a substitute');
    if (principalId === null && reason !== null) throw invalid(`${at}/principalId`, 'is required where there is a reason');
    if (principalId !== null && people.some((other) => other.principalId === principalId))
      throw invalid(`${at}/principalId`, 'has a substitute already');
    const chair = personId === meeting.chairPersonId;
    people.push({ personId, as: principalId === null ? 'principal' : 'substitute', chair, principalId, reason });
  }
  const twice = people.findIndex(({ principalId }) => people.some(({ personId }) => personId === principalId));
  if (twice !== -1) throw invalid(`/changes/people/${twice}/principalId`, 'is named as having come');
  return people;
}

/** Whom the record names otherwise stays: the chair, and who has spoken for the city. */
async function mustLeaveWhoIsNamed(
  tx: EventTransaction,
  meeting: Meeting,
  { cityId, people: before }: Attendance,
  people: readonly Attendee[],
) {
  const gone = before.filter(({ personId }) => !people.some((other) => other.personId === personId));
  for (const { personId } of gone) {
    if (personId === meeting.chairPersonId) throw refused('chair-not-present', { chairPersonId: personId });
    await mustNotHaveSpoken(tx, meeting.id, cityId, personId);
  }
}
