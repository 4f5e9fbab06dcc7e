import { ActionItemUpdated } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, IdField, IntField, LocalDateField, TextField } from '#http';
import { meetingMustBeKnown } from '../known/known-meetings.ts';
import { ActionItem, type ItemUpdate } from './action-item.entity.ts';
import { itemStates, type ItemState } from './item-state.ts';

export class UpdateItemBody implements ItemUpdate {
  @EnumField(itemStates, { optional: true, description: 'The next state; left out, it stays.' }) to?: ItemState;
  @IntField({ min: 0, max: 100, optional: true, description: 'Per cent.' }) progress?: number;
  @LocalDateField({ optional: true, nullable: true, description: 'The last day it is in time; `null`: none any more.' })
  dueOn?: LocalDate | null;
  @TextField({ optional: true, example: 'Presented by the term president.' }) note?: string;
  @TextField({ optional: true, max: 4000 }) evidence?: string;
  @IdField({ optional: true, description: 'The meeting it was presented at.' }) meetingId?: string;
}

export async function updateItem(tx: EventTransaction, itemId: string, update: UpdateItemBody): Promise<ActionItem> {
  const item = await tx.lock(ActionItem, itemId);
  await meetingMustBeKnown(tx, '/meetingId', update.meetingId);
  tx.append(ActionItemUpdated, item.update(update));
  return tx.save(item);
}
