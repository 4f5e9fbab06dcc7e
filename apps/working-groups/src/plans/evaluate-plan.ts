import { ActionPlanEvaluated } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField, TextField } from '#http';
import { meetingMustBeKnown } from '../known/known-meetings.ts';
import type { ActionPlan } from './action-plan.entity.ts';
import { lockPlan } from './lock-plan.ts';

export class EvaluatePlanBody {
  @IdField() meetingId: string;
  @TextField({ optional: true }) remarks?: string;
}

export async function evaluatePlan(tx: EventTransaction, planId: string, { meetingId, remarks }: EvaluatePlanBody): Promise<ActionPlan> {
  const plan = await lockPlan(tx, planId);
  await meetingMustBeKnown(tx, '/meetingId', meetingId);
  tx.append(ActionPlanEvaluated, plan.evaluate(meetingId, remarks));
  return tx.save(plan);
}
