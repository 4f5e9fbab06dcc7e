import { ActionPlanSubmitted } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField } from '#http';
import type { ActionPlan } from './action-plan.entity.ts';
import { lockPlan } from './lock-plan.ts';

export class SubmitPlanBody {
  @LocalDateField({ example: '2022-04-01' }) on: LocalDate;
}

export async function submitPlan(tx: EventTransaction, planId: string, { on }: SubmitPlanBody): Promise<ActionPlan> {
  const plan = await lockPlan(tx, planId);
  tx.append(ActionPlanSubmitted, plan.submit(on));
  return tx.save(plan);
}
