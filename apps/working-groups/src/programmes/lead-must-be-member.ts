import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { cityMustBeKnown, membersNow } from '#roster';

/** After `lockRoster`: a city that leaves meanwhile waits, or is no member here. */
export async function leadMustBeMember(tx: EventTransaction, leadCityId: string): Promise<void> {
  await cityMustBeKnown(tx, '/leadCityId', leadCityId);
  if (!(await membersNow(tx)).includes(leadCityId)) throw refused('city-not-member', { cityId: leadCityId });
}
