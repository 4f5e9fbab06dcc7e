import { CityLeftWorkingGroup } from '#contracts';
import type { EventTransaction } from '#events';
import { WorkingGroup } from './working-group.entity.ts';

export async function leaveGroup(tx: EventTransaction, groupId: string, cityId: string): Promise<WorkingGroup> {
  const group = await tx.lock(WorkingGroup, groupId);
  tx.append(CityLeftWorkingGroup, group.leave(cityId));
  return tx.save(group);
}
