import { MeetingCancelled } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { Attendance } from './attendance.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { mustHaveDecided } from './must-have-decided.ts';

export class CancelMeetingBody {
  @TextField({ max: 2000 }) reason: string;
}

export async function cancelMeeting(tx: EventTransaction, meetingId: string, { reason }: CancelMeetingBody): Promise<Meeting> {
  const meeting = await tx.lock(Meeting, meetingId);
  tx.append(MeetingCancelled, meeting.cancel(reason, await tx.findMany(Attendance, { meetingId })));
  await mustHaveDecided(tx, meetingId);
  return tx.save(meeting);
}
