import { MeetingPostponed } from '#contracts';
import type { LocalDate, LocalTime } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, LocalTimeField, TextField } from '#http';
import { Attendance } from './attendance.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { municipalDays } from './municipal-days.ts';
import { participantsOn } from './participants.ts';

export class PostponeMeetingBody {
  @LocalDateField({ optional: true, nullable: true, description: 'The new day; without it the day is not known yet.' })
  on?: LocalDate | null;

  @LocalTimeField({ optional: true, nullable: true, description: 'Left out, it starts when it was to.' }) starts?: LocalTime | null;

  @LocalTimeField({ optional: true, nullable: true, description: 'Left out, it ends when it was to.', example: '17:30' })
  ends?: LocalTime | null;

  @TextField({ max: 2000 }) reason: string;
}

/** Every reply and substitution goes with the day it was given for, without an event each: MeetingPostponed says so. */
export async function postponeMeeting(
  tx: EventTransaction,
  meetingId: string,
  { on = null, reason, ...hours }: PostponeMeetingBody,
): Promise<Meeting> {
  const meeting = await tx.lock(Meeting, meetingId);
  const attendances = await tx.findMany(Attendance, { meetingId }, { cityId: 'ASC' });
  const invitedCityIds = attendances.map(({ cityId }) => cityId);
  const warnings = on === null ? [] : municipalDays(on, await participantsOn(tx, meeting, on, invitedCityIds));
  const postponed = meeting.postpone(on, reason, warnings, hours);
  const repliesWithdrawn = attendances.filter((attendance) => attendance.askAgain()).length;
  tx.append(MeetingPostponed, { ...postponed, invitedCityIds, repliesWithdrawn });
  return tx.save(meeting, ...attendances);
}
