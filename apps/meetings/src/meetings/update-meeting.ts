import { Injectable } from '@nestjs/common';
import { MeetingUpdated } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { IdField, TextField } from '#http';
import { Attendance } from '../attendances/attendance.entity.ts';
import { peopleMustBeKnown } from '../known.ts';
import { Meeting } from './meeting.entity.ts';

/** What is left out stays as it is. */
export class UpdateMeetingBody {
  @TextField({ max: 300, optional: true }) title?: string;

  @TextField({ max: 300, optional: true, nullable: true }) theme?: string | null;

  @TextField({ max: 300, optional: true }) place?: string;

  @IdField({ optional: true, description: 'Of an open meeting: whoever of that name has come has the chair from now on.' })
  chairPersonId?: string;
}

@Injectable()
export class UpdateMeeting {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, changes: UpdateMeetingBody, by: Origin): Promise<Meeting> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lockMatching(Meeting, meetingId);
      const { chairPersonId } = changes;
      const updated = meeting.update(changes);
      if (chairPersonId !== undefined) {
        await peopleMustBeKnown(tx, [['/chairPersonId', chairPersonId]]);
        const attendances = await tx.findMany(Attendance, { meetingId });
        for (const attendance of attendances) attendance.chairedBy(chairPersonId);
        await tx.save(meeting, ...attendances);
      }
      if (updated) tx.append(MeetingUpdated, updated);
      return tx.save(meeting);
    });
  }
}
