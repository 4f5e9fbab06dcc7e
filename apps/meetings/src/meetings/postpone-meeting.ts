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

export async function postponeMeeting(
  tx: EventTransaction,
  meetingId: string,
  { on = null, reason }: PostponeMeetingBody,
): Promise<Meeting> {
  const meeting = await tx.lock(Meeting, meetingId);
  tx.append(MeetingPostponed, meeting.postpone(on, reason, on === null ? [] : await warningsOf(tx, meeting, on)));
  return tx.save(meeting);
}

async function warningsOf(tx: EventTransaction, meeting: Meeting, on: LocalDate) {
  const attendances = await tx.findMany(Attendance, { meetingId: meeting.id });
  const invited = attendances.map(({ cityId }) => cityId);
  return municipalDays(on, await participantsOn(tx, meeting, on, invited));
}
