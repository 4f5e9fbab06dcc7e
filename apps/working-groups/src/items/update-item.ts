import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { ActionItemUpdated } from '#contracts';
import { UnitOfWork } from '#events';
import { mustKnowMeeting } from '../meetings/known-meetings.ts';
import { ActionItem } from './action-item.entity.ts';
import type { UpdateItemBody } from './item.bodies.ts';

@Injectable()
export class UpdateItem {
  constructor(private readonly work: UnitOfWork) {}

  run(itemId: string, update: UpdateItemBody, by: Actor): Promise<ActionItem> {
    return this.work.transaction(by, async (tx) => {
      const item = await tx.lock(ActionItem, itemId);
      await mustKnowMeeting(tx, '/meetingId', update.meetingId);
      tx.append(ActionItemUpdated, item.update(update));
      return tx.save(item);
    });
  }
}
