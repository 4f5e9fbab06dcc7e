import { CityJoinedWorkingGroup } from '#contracts';
import { unknownReference } from '#domain';
import type { EventTransaction } from '#events';
import { cityOf, membersNow } from '#roster';
import type { WorkingGroup } from './working-group.entity.ts';

/** Who leads a group is in it. */
export async function joinAsLead(group: WorkingGroup, cityId: string, tx: EventTransaction): Promise<void> {
  if (!(await cityOf(tx, cityId))) throw unknownReference('city', '/leadCityId', cityId);
  const joined = group.join(cityId, (await membersNow(tx)).includes(cityId));
  if (joined) tx.append(CityJoinedWorkingGroup, joined);
}
