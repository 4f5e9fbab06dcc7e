import { CityJoinedWorkingGroup } from '#contracts';
import { notFound } from '#domain';
import type { EventTransaction } from '#events';
import { cityOf, membersNow } from '#roster';
import { WorkingGroup } from './working-group.entity.ts';

export async function joinGroup(tx: EventTransaction, groupId: string, cityId: string): Promise<WorkingGroup> {
  const group = await tx.lock(WorkingGroup, groupId);
  if (!(await cityOf(tx, cityId))) throw notFound('city', cityId);
  tx.append(CityJoinedWorkingGroup, group.join(cityId, (await membersNow(tx)).includes(cityId)));
  return tx.save(group);
}
