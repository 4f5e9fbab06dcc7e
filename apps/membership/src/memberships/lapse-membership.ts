import { Injectable } from '@nestjs/common';
import { MembershipLapsed } from '#contracts';
import { Clock } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { Membership } from './membership.entity.ts';
import type { ReasonBody } from './reason.body.ts';

@Injectable()
export class LapseMembership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Nothing came of it. */
  run(membershipId: string, { reason }: ReasonBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const membership = await tx.lock(Membership, membershipId);
      tx.append(MembershipLapsed, membership.lapse(reason, this.clock.today()), { subject: membershipId });
      return tx.save(membership);
    });
  }
}
