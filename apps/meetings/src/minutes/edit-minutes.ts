import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Origin } from '#events';
import type { MinutesBody } from './draft-minutes.ts';
import { Minutes } from './minutes.entity.ts';

@Injectable()
export class EditMinutes {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, text: MinutesBody, by: Origin): Promise<Minutes> {
    return this.work.transaction(by, async (tx) => {
      const minutes = await tx.lockMatching(Minutes, meetingId);
      minutes.edit(text);
      return tx.save(minutes);
    });
  }
}
