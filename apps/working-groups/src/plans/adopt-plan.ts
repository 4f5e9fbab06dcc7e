import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { ActionPlanAdopted } from '#contracts';
import { UnitOfWork } from '#events';
import { mustKnowMeeting } from '../meetings/known-meetings.ts';
import { ActionPlan } from './action-plan.entity.ts';
import { lockPlan } from './lock-plan.ts';
import type { AdoptPlanBody } from './plan.bodies.ts';

@Injectable()
export class AdoptPlan {
  constructor(private readonly work: UnitOfWork) {}

  /** The group's plan adopted until now is superseded in the same transaction. */
  run(planId: string, adoption: AdoptPlanBody, by: Actor): Promise<ActionPlan> {
    return this.work.transaction(by, async (tx) => {
      const plan = await lockPlan(planId, tx);
      await mustKnowMeeting(tx, '/meetingId', adoption.meetingId);
      const former = await tx.findOne(ActionPlan, { groupId: plan.groupId, state: 'adopted' }, { lock: true });
      tx.append(ActionPlanAdopted, plan.adopt(adoption, former));
      if (former) await tx.save(former);
      return tx.save(plan);
    });
  }
}
