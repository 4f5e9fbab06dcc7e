import { CityJoinedWorkingGroup } from '#contracts';
import type { EventTransaction } from '#events';
import { cityMustBeKnown, membersNow } from '#roster';
import type { WorkingGroup } from './working-group.entity.ts';

/** Who leads a group is in it. */
export async function joinAsLead(tx: EventTransaction, group: WorkingGroup, cityId: string): Promise<void> {
  await cityMustBeKnown(tx, '/leadCityId', cityId);
  tx.append(CityJoinedWorkingGroup, group.join(cityId, (await membersNow(tx)).includes(cityId)));
}
