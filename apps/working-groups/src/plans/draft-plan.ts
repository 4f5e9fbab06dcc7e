import type { EventTransaction } from '#events';
import { PeriodField, TextField } from '#http';
import { WorkingGroup } from '../groups/working-group.entity.ts';
import { ActionPlan } from './action-plan.entity.ts';

export class DraftPlanBody {
  @TextField({ max: 300, example: 'Action plan of local climate action' }) title: string;
  @PeriodField({ optional: true, description: 'From the first day, up to and without the second.' }) period?: string;
}

/** A draft is the group's own affair: there is an event once it is submitted. */
export async function draftPlan(tx: EventTransaction, groupId: string, body: DraftPlanBody): Promise<ActionPlan> {
  const group = await tx.lock(WorkingGroup, groupId);
  group.mustBeActive();
  return tx.save(ActionPlan.draft(groupId, body));
}
