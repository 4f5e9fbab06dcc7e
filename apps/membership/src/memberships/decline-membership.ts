import { InvitationDeclined } from '#contracts';
import type { EventTransaction } from '#events';
import { Membership } from './membership.entity.ts';
import type { ReasonBody } from './reason.body.ts';

/** The city itself says no. */
export async function declineMembership(tx: EventTransaction, membershipId: string, { reason }: ReasonBody): Promise<Membership> {
  const membership = await tx.lock(Membership, membershipId);
  tx.append(InvitationDeclined, membership.decline(reason, tx.today));
  return tx.save(membership);
}
