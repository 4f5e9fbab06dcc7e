import { Injectable } from '@nestjs/common';
import { refused } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { ListField, TextField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Minutes } from './minutes.entity.ts';

export class MinutesBody {
  @TextField({ min: 0, max: 100_000, optional: true }) body?: string;

  @ListField('id', { max: 1000, optional: true, description: 'The action items they list; frozen by the review.' })
  actionItemIds?: string[];
}

@Injectable()
export class DraftMinutes {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, text: MinutesBody, by: Origin): Promise<Minutes> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      if (await tx.findOne(Minutes, { meetingId })) throw refused('minutes-already-drafted');
      return tx.save(Minutes.draft(meeting, text));
    });
  }
}
