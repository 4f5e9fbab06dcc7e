import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { ActionPlanEvaluated } from '#contracts';
import { UnitOfWork } from '#events';
import { mustKnowMeeting } from '../meetings/known-meetings.ts';
import type { ActionPlan } from './action-plan.entity.ts';
import { lockPlan } from './lock-plan.ts';
import type { EvaluatePlanBody } from './plan.bodies.ts';

@Injectable()
export class EvaluatePlan {
  constructor(private readonly work: UnitOfWork) {}

  run(planId: string, { meetingId, remarks }: EvaluatePlanBody, by: Actor): Promise<ActionPlan> {
    return this.work.transaction(by, async (tx) => {
      const plan = await lockPlan(planId, tx);
      await mustKnowMeeting(tx, '/meetingId', meetingId);
      tx.append(ActionPlanEvaluated, plan.evaluate(meetingId, remarks));
      return tx.save(plan);
    });
  }
}
