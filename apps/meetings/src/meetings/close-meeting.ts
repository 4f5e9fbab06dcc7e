import { MeetingHeld } from '#contracts';
import type { EventTransaction } from '#events';
import { InstantField } from '#http';
import { Attendance } from './attendance.entity.ts';
import { Delegation } from './delegation.entity.ts';
import { InstitutionAttendance } from './institution-attendance.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { momentOfMeeting } from './moment-of-meeting.ts';
import { mustHaveDecided } from './must-have-decided.ts';

export class CloseMeetingBody {
  @InstantField({ optional: true, description: 'Now, if not given; else not in the future, and within a day of the meeting’s.' })
  at?: string;
}

export async function closeMeeting(tx: EventTransaction, meetingId: string, { at }: CloseMeetingBody): Promise<Meeting> {
  const meeting = await tx.lock(Meeting, meetingId);
  meeting.mustBeOpen();
  await mustHaveDecided(tx, meetingId);
  const moment = momentOfMeeting(meeting.day(), at, tx);
  const attendances = await tx.findMany(Attendance, { meetingId });
  const delegations = await tx.findMany(Delegation, { meetingId }, { id: 'ASC' });
  const institutions = await tx.findMany(InstitutionAttendance, { meetingId }, { id: 'ASC' });
  tx.append(MeetingHeld, meeting.close(moment, attendances, delegations, institutions));
  await markAbsent(tx, meetingId);
  return tx.save(meeting);
}

/** No event each: MeetingHeld names who was there. */
const markAbsent = (tx: EventTransaction, meetingId: string) =>
  tx.query(
    `UPDATE attendance SET state = 'absent', version = version + 1 WHERE meeting_id = $1 AND state NOT IN ('present', 'represented')`,
    [meetingId],
  );
