import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { WorkingGroupConcluded } from '#contracts';
import { UnitOfWork } from '#events';
import type { ConcludeGroupBody } from './group.bodies.ts';
import { WorkingGroup } from './working-group.entity.ts';

@Injectable()
export class ConcludeGroup {
  constructor(private readonly work: UnitOfWork) {}

  run(id: string, { on, reason }: ConcludeGroupBody, by: Actor): Promise<WorkingGroup> {
    return this.work.transaction(by, async (tx) => {
      const group = await tx.lock(WorkingGroup, id);
      tx.append(WorkingGroupConcluded, group.conclude(on, reason));
      return tx.save(group);
    });
  }
}
