import { MeetingPostponed } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, TextField } from '#http';
import { Attendance } from './attendance.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { municipalDays } from './municipal-days.ts';
import { participantsOn } from './participants.ts';

export class PostponeMeetingBody {
  @LocalDateField({ optional: true, nullable: true, description: 'The new day; without it the day is not known yet.' })
  on?: LocalDate | null;

  @TextField({ max: 2000 }) reason: string;
}

/** Every reply and substitution goes with the day it was given for, without an event each: MeetingPostponed says so. */
export async function postponeMeeting(
  tx: EventTransaction,
  meetingId: string,
  { on = null, reason }: PostponeMeetingBody,
): Promise<Meeting> {
  const meeting = await tx.lock(Meeting, meetingId);
  const attendances = await tx.findMany(Attendance, { meetingId }, { cityId: 'ASC' });
  const invitedCityIds = attendances.map(({ cityId }) => cityId);
  const warnings = on === null ? [] : municipalDays(on, await participantsOn(tx, meeting, on, invitedCityIds));
  const postponed = meeting.postpone(on, reason, warnings);
  const repliesWithdrawn = attendances.filter((attendance) => attendance.askAgain()).length;
  tx.append(MeetingPostponed, { ...postponed, invitedCityIds, repliesWithdrawn });
  return tx.save(meeting, ...attendances);
}
