import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { UnitOfWork } from '#events';
import { WorkingGroup } from '../groups/working-group.entity.ts';
import { ActionPlan } from './action-plan.entity.ts';
import type { DraftPlanBody } from './plan.bodies.ts';

@Injectable()
export class DraftPlan {
  constructor(private readonly work: UnitOfWork) {}

  /** A draft is the group's own affair: there is an event once it is submitted. */
  run(groupId: string, body: DraftPlanBody, by: Actor): Promise<ActionPlan> {
    return this.work.transaction(by, async (tx) => {
      const group = await tx.lock(WorkingGroup, groupId);
      group.mustBeActive();
      return tx.save(ActionPlan.draft(groupId, body));
    });
  }
}
