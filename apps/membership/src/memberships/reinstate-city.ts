import { Injectable } from '@nestjs/common';
import { Clock } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { changeRoster } from '../network/change-roster.ts';
import { lockRoster } from '../network/lock-roster.ts';

import { Membership } from './membership.entity.ts';
import type { RosterChangeBody } from './reason.body.ts';

@Injectable()
export class ReinstateCity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The city is a member again, as it was. */
  run(membershipId: string, { effectiveOn, reason }: RosterChangeBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const roster = await lockRoster(tx);
      const membership = await tx.lock(Membership, membershipId);
      const reinstated = membership.reinstate(effectiveOn, reason, roster, this.clock.today());
      return tx.save(membership, roster, changeRoster(tx, 'reinstated', reinstated));
    });
  }
}
