import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { CityLeftWorkingGroup } from '#contracts';
import { UnitOfWork } from '#events';
import { WorkingGroup } from './working-group.entity.ts';

@Injectable()
export class LeaveGroup {
  constructor(private readonly work: UnitOfWork) {}

  run(groupId: string, cityId: string, by: Actor): Promise<WorkingGroup> {
    return this.work.transaction(by, async (tx) => {
      const group = await tx.lock(WorkingGroup, groupId);
      tx.append(CityLeftWorkingGroup, group.leave(cityId));
      return tx.save(group);
    });
  }
}
