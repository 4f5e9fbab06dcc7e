import { Injectable } from '@nestjs/common';
import { InvitationDeclined } from '#contracts';
import { Clock } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { Membership } from './membership.entity.ts';
import type { ReasonBody } from './reason.body.ts';

@Injectable()
export class DeclineMembership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The city itself says no. */
  run(membershipId: string, { reason }: ReasonBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const membership = await tx.lock(Membership, membershipId);
      tx.append(InvitationDeclined, membership.decline(reason, this.clock.today()), { subject: membershipId });
      return tx.save(membership);
    });
  }
}
