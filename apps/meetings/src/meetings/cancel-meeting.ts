import { Injectable } from '@nestjs/common';
import { MeetingCancelled } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { TextField } from '#http';
import { Attendance } from '../attendances/attendance.entity.ts';
import { Meeting } from './meeting.entity.ts';

export class CancelMeetingBody {
  @TextField({ max: 2000 }) reason: string;
}

@Injectable()
export class CancelMeeting {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, { reason }: CancelMeetingBody, by: Origin): Promise<Meeting> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      tx.append(MeetingCancelled, meeting.cancel(reason, await tx.findMany(Attendance, { meetingId })));
      return tx.save(meeting);
    });
  }
}
