import { AttendanceRecorded } from '#contracts';
import { notFound, refused } from '#domain';
import type { EventTransaction } from '#events';
import { BooleanField, EnumField, IdField } from '#http';
import { cityOf, mandateMustBeHeld } from '#roster';
import { Attendance, nextArrival, standings, type Standing } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { mustStandAsInRoster } from '../meetings/standing.ts';
import { newPlace } from './new-place.ts';

export class CheckInBody {
  @IdField({ description: 'Holds an office of the city on the day of the meeting.' }) personId: string;

  @EnumField(standings, { description: '`member` as the roster is on the day of the meeting.' }) standing: Standing;

  @EnumField(['principal', 'substitute']) as: 'principal' | 'substitute';

  @BooleanField({ optional: true, default: false, description: 'Has the chair; only whom the meeting names as such.' }) chair?: boolean;
}

/** Whoever comes may come without an invitation: as a guest. */
export async function checkIn(
  tx: EventTransaction,
  meetingId: string,
  cityId: string,
  { chair = false, ...body }: CheckInBody,
): Promise<Attendance> {
  const meeting = await tx.lock(Meeting, meetingId);
  meeting.mustBeOpen();
  if (!(await cityOf(tx, cityId))) throw notFound('city', cityId);
  await mandateMustBeHeld(tx, '/personId', body.personId, cityId, meeting.day());
  mustStandAsInRoster(cityId, body.standing, meeting.memberCityIds!);
  if (chair && body.personId !== meeting.chairPersonId) throw refused('not-the-chair', { chairPersonId: meeting.chairPersonId });
  const attendances = await tx.findMany(Attendance, { meetingId });
  const attendance =
    attendances.find((each) => each.cityId === cityId) ?? (await newPlace(tx, Attendance.uninvited(meetingId, cityId, body.standing)));
  tx.append(AttendanceRecorded, attendance.checkIn({ ...body, chair }, nextArrival(attendances)));
  return tx.save(attendance);
}
