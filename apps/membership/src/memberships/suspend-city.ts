import { CitySuspended } from '#contracts';
import type { EventTransaction } from '#events';
import { vacatePresidency } from '../presidencies/vacate-presidency.ts';
import { lockAndCountRoster } from '../roster/lock-and-count-roster.ts';
import { Membership } from './membership.entity.ts';
import type { RosterChangeBody } from './reason.body.ts';

/** The city is not counted while it is suspended; a presidency of its mayor ends. */
export async function suspendCity(
  tx: EventTransaction,
  membershipId: string,
  { effectiveOn, reason }: RosterChangeBody,
): Promise<Membership> {
  const roster = await lockAndCountRoster(tx);
  const membership = await tx.lock(Membership, membershipId);
  const [suspended, line] = membership.suspend(effectiveOn, reason, roster, tx.today);
  tx.append(CitySuspended, suspended);
  await vacatePresidency(tx, { cityId: membership.cityId }, effectiveOn, 'city-suspended');
  return tx.save(membership, roster, line);
}
