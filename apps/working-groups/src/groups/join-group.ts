import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { CityJoinedWorkingGroup } from '#contracts';
import { notFound } from '#domain';
import { UnitOfWork } from '#events';
import { cityOf, membersNow } from '#roster';
import { WorkingGroup } from './working-group.entity.ts';

@Injectable()
export class JoinGroup {
  constructor(private readonly work: UnitOfWork) {}

  run(groupId: string, cityId: string, by: Actor): Promise<WorkingGroup> {
    return this.work.transaction(by, async (tx) => {
      const group = await tx.lock(WorkingGroup, groupId);
      if (!(await cityOf(tx, cityId))) throw notFound('city', cityId);
      const joined = group.join(cityId, (await membersNow(tx)).includes(cityId));
      if (joined) tx.append(CityJoinedWorkingGroup, joined);
      return tx.save(group);
    });
  }
}
