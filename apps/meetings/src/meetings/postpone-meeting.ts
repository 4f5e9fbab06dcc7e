import { Injectable } from '@nestjs/common';
import { MeetingPostponed } from '#contracts';
import type { LocalDate } from '#domain';
import { UnitOfWork, type EventTransaction, type Origin } from '#events';
import { LocalDateField, TextField } from '#http';
import { Attendance } from '../attendances/attendance.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { municipalDays } from './municipal-days.ts';
import { participantsOn } from './participants.ts';

export class PostponeMeetingBody {
  @LocalDateField({ optional: true, nullable: true, description: 'The new day; without it the day is not known yet.' })
  on?: LocalDate | null;

  @TextField({ max: 2000 }) reason: string;
}

@Injectable()
export class PostponeMeeting {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, { on = null, reason }: PostponeMeetingBody, by: Origin): Promise<Meeting> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      const postponed = meeting.postpone(on, reason, on === null ? [] : await warningsOf(tx, meeting, on));
      tx.append(MeetingPostponed, postponed);
      return tx.save(meeting);
    });
  }
}

async function warningsOf(tx: EventTransaction, meeting: Meeting, on: LocalDate) {
  const attendances = await tx.findMany(Attendance, { meetingId: meeting.id });
  const invited = attendances.map(({ cityId }) => cityId);
  return municipalDays(on, await participantsOn(tx, meeting, on, invited));
}
