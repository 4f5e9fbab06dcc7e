import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Origin } from '#events';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Minutes } from './minutes.entity.ts';

@Injectable()
export class ReviewMinutes {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, by: Origin): Promise<Minutes> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      const minutes = await tx.lock(Minutes, meetingId);
      minutes.review(meeting);
      return tx.save(minutes);
    });
  }
}
