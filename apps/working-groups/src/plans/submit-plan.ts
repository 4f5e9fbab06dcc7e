import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { ActionPlanSubmitted } from '#contracts';
import { UnitOfWork } from '#events';
import type { ActionPlan } from './action-plan.entity.ts';
import { lockPlan } from './lock-plan.ts';
import type { SubmitPlanBody } from './plan.bodies.ts';

@Injectable()
export class SubmitPlan {
  constructor(private readonly work: UnitOfWork) {}

  run(planId: string, { on }: SubmitPlanBody, by: Actor): Promise<ActionPlan> {
    return this.work.transaction(by, async (tx) => {
      const plan = await lockPlan(planId, tx);
      tx.append(ActionPlanSubmitted, plan.submit(on));
      return tx.save(plan);
    });
  }
}
