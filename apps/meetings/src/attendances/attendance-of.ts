import { notFound } from '#domain';
import type { EventTransaction } from '#events';
import { mandateMustBeHeld, membersOn } from '#roster';
import { Attendance } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { newPlace } from './new-place.ts';

/**
 * A city's place at a meeting that is not over. A member, as the opening froze them, has one at the network's own meetings uninvited.
 * `people`, by the place in the input that names them (`/personId`), hold an office of the city on the meeting's day.
 */
export async function attendanceOf(
  tx: EventTransaction,
  meetingId: string,
  cityId: string,
  people: Readonly<Record<string, string>> = {},
): Promise<Attendance> {
  const meeting = await tx.lock(Meeting, meetingId);
  meeting.mustNotBeOver();
  const on = meeting.day();
  let attendance = await tx.findOne(Attendance, { meetingId, cityId });
  if (!attendance) {
    const members = meeting.ofAllMembers ? (meeting.memberCityIds ?? (await membersOn(tx, on))) : [];
    if (!members.includes(cityId)) throw notFound('attendance', cityId);
    attendance = await newPlace(tx, Attendance.of(meetingId, cityId, 'member'));
  }
  for (const [pointer, personId] of Object.entries(people)) await mandateMustBeHeld(tx, pointer, personId, cityId, on);
  return attendance;
}
