import { CityLeft } from '#contracts';
import type { EventTransaction } from '#events';
import { vacatePresidency } from '../presidencies/vacate-presidency.ts';
import { lockAndCountRoster } from '../roster/lock-and-count-roster.ts';
import { Membership } from './membership.entity.ts';
import type { RosterChangeBody } from './reason.body.ts';

/** The city leaves; a presidency of its mayor ends. To come back it begins a new membership. */
export async function leaveNetwork(
  tx: EventTransaction,
  membershipId: string,
  { effectiveOn, reason }: RosterChangeBody,
): Promise<Membership> {
  const roster = await lockAndCountRoster(tx);
  const membership = await tx.lock(Membership, membershipId);
  const [left, line] = membership.leave(effectiveOn, reason, roster, tx.today);
  tx.append(CityLeft, left);
  await vacatePresidency(tx, { cityId: membership.cityId }, effectiveOn, 'city-left');
  return tx.save(membership, roster, line);
}
