import { MeetingHeld } from '#contracts';
import type { EventTransaction } from '#events';
import { InstantField } from '#http';
import { Attendance } from './attendance.entity.ts';
import { Delegation } from './delegation.entity.ts';
import { Meeting } from './meeting.entity.ts';

export class CloseMeetingBody {
  @InstantField({ optional: true, description: 'Now, if not given.' }) at?: string;
}

export async function closeMeeting(tx: EventTransaction, meetingId: string, { at }: CloseMeetingBody): Promise<Meeting> {
  const meeting = await tx.lock(Meeting, meetingId);
  const attendances = await tx.findMany(Attendance, { meetingId });
  const delegations = await tx.findMany(Delegation, { meetingId }, { id: 'ASC' });
  tx.append(MeetingHeld, meeting.close(at === undefined ? tx.now : new Date(at), attendances, delegations));
  await markAbsent(tx, meetingId);
  return tx.save(meeting);
}

/** No event each: MeetingHeld names who was there. */
const markAbsent = (tx: EventTransaction, meetingId: string) =>
  tx.query(
    `UPDATE attendance SET state = 'absent', version = version + 1 WHERE meeting_id = $1 AND state NOT IN ('present', 'represented')`,
    [meetingId],
  );
