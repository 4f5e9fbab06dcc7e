import { ActionPlanAdopted, ActionPlanSuperseded } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField } from '#http';
import { decisionMustBeCarried } from '../known/known-decisions.ts';
import { meetingMustBeKnown } from '../known/known-meetings.ts';
import { ActionPlan } from './action-plan.entity.ts';
import { lockPlan } from './lock-plan.ts';

export class AdoptPlanBody {
  @LocalDateField({ example: '2022-06-30' }) on: LocalDate;
  @IdField({ optional: true }) meetingId?: string;
  @IdField({ optional: true, description: 'By which it is adopted: carried, at the meeting that is named, if one is.' })
  decisionId?: string;
}

/** The group's plan adopted until now is superseded in the same transaction. */
export async function adoptPlan(tx: EventTransaction, planId: string, adoption: AdoptPlanBody): Promise<ActionPlan> {
  const plan = await lockPlan(tx, planId);
  await meetingMustBeKnown(tx, '/meetingId', adoption.meetingId);
  await decisionMustBeCarried(tx, '/decisionId', adoption.decisionId, adoption.meetingId);
  const former = await tx.findOne(ActionPlan, { groupId: plan.groupId, state: 'adopted' }, { lock: true });
  tx.append(ActionPlanAdopted, plan.adopt(adoption, former));
  if (former) {
    tx.append(ActionPlanSuperseded, former.superseded(adoption.on));
    await tx.save(former);
  }
  return tx.save(plan);
}
