import { CityReinstated } from '#contracts';
import type { EventTransaction } from '#events';
import { lockAndCountRoster } from '../roster/lock-and-count-roster.ts';
import { Membership } from './membership.entity.ts';
import type { RosterChangeBody } from './reason.body.ts';

/** The city is a member again, as it was. */
export async function reinstateCity(
  tx: EventTransaction,
  membershipId: string,
  { effectiveOn, reason }: RosterChangeBody,
): Promise<Membership> {
  const roster = await lockAndCountRoster(tx);
  const membership = await tx.lock(Membership, membershipId);
  const [reinstated, line] = membership.reinstate(effectiveOn, reason, roster, tx.today);
  tx.append(CityReinstated, reinstated);
  return tx.save(membership, roster, line);
}
