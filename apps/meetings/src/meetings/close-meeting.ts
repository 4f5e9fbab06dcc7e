import { Injectable } from '@nestjs/common';
import { MeetingHeld } from '#contracts';
import { Clock } from '#domain';
import { UnitOfWork, type EventTransaction, type Origin } from '#events';
import { InstantField } from '#http';
import { Attendance } from '../attendances/attendance.entity.ts';
import { Delegation } from '../delegations/delegation.entity.ts';
import { Meeting } from './meeting.entity.ts';

export class CloseMeetingBody {
  @InstantField({ optional: true, description: 'Now, if not given.' }) at?: string;
}

@Injectable()
export class CloseMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(meetingId: string, { at }: CloseMeetingBody, by: Origin): Promise<Meeting> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      const attendances = await tx.findMany(Attendance, { meetingId });
      const delegations = await tx.findMany(Delegation, { meetingId }, { id: 'ASC' });
      const held = meeting.close(at === undefined ? this.clock.now() : new Date(at), attendances, delegations);
      tx.append(MeetingHeld, held, { rosterVersion: held.rosterVersion });
      await markAbsent(tx, meetingId);
      return tx.save(meeting);
    });
  }
}

/** No event each: MeetingHeld names who was there. */
const markAbsent = (tx: EventTransaction, meetingId: string) =>
  tx.query(
    `UPDATE attendance SET state = 'absent', version = version + 1 WHERE meeting_id = $1 AND state NOT IN ('present', 'represented')`,
    [meetingId],
  );
