import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { WorkingGroupUpdated } from '#contracts';
import { UnitOfWork } from '#events';
import type { UpdateGroupBody } from './group.bodies.ts';
import { joinAsLead } from './join-as-lead.ts';
import { WorkingGroup } from './working-group.entity.ts';

@Injectable()
export class UpdateGroup {
  constructor(private readonly work: UnitOfWork) {}

  run(id: string, changes: UpdateGroupBody, by: Actor): Promise<WorkingGroup> {
    return this.work.transaction(by, async (tx) => {
      const group = await tx.lockMatching(WorkingGroup, id);
      const updated = group.update(changes);
      if (changes.leadCityId) await joinAsLead(group, changes.leadCityId, tx);
      if (updated) tx.append(WorkingGroupUpdated, updated);
      return tx.save(group);
    });
  }
}
