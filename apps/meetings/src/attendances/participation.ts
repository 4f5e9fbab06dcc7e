import { notFound, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { membersOn } from '#roster';
import { mustHoldOffice, type Named } from '../known.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Attendance } from './attendance.entity.ts';

export interface Participation {
  meeting: Meeting;
  on: LocalDate;
  attendance: Attendance;
}

/** A city's place at a meeting that is not over. A member, as the opening froze them, has one at the network's own meetings uninvited. */
export async function participationOf(tx: EventTransaction, meetingId: string, cityId: string): Promise<Participation> {
  const meeting = await tx.lock(Meeting, meetingId);
  meeting.mustNotBeOver();
  const on = meeting.day();
  const attendance = await tx.findOne(Attendance, { meetingId, cityId });
  if (attendance) return { meeting, on, attendance };
  const members = meeting.ofAllMembers ? (meeting.memberCityIds ?? (await membersOn(tx, on))) : [];
  if (!members.includes(cityId)) throw notFound('attendance', cityId);
  return { meeting, on, attendance: Attendance.of(meetingId, cityId, 'member') };
}

/** The same for one of the city's people. */
export async function participationOfPerson(tx: EventTransaction, meetingId: string, cityId: string, ...people: Named[]) {
  const participation = await participationOf(tx, meetingId, cityId);
  for (const person of people) await mustHoldOffice(tx, person, cityId, participation.on);
  return participation;
}
