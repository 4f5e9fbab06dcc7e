import { MembershipLapsed } from '#contracts';
import type { EventTransaction } from '#events';
import { Membership } from './membership.entity.ts';
import type { ReasonBody } from './reason.body.ts';

/** Nothing came of it. */
export async function lapseMembership(tx: EventTransaction, membershipId: string, { reason }: ReasonBody): Promise<Membership> {
  const membership = await tx.lock(Membership, membershipId);
  tx.append(MembershipLapsed, membership.lapse(reason, tx.today));
  return tx.save(membership);
}
