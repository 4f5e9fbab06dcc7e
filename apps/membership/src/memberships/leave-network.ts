import { Injectable } from '@nestjs/common';
import { Clock } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { changeRoster } from '../network/change-roster.ts';
import { lockRoster } from '../network/lock-roster.ts';
import { vacatePresidency } from '../presidencies/vacate-presidency.ts';
import { Membership } from './membership.entity.ts';
import type { RosterChangeBody } from './reason.body.ts';

@Injectable()
export class LeaveNetwork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The city leaves; a presidency of its mayor ends. To come back it begins a new membership. */
  run(membershipId: string, { effectiveOn, reason }: RosterChangeBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const roster = await lockRoster(tx);
      const membership = await tx.lock(Membership, membershipId);
      const left = membership.leave(effectiveOn, reason, roster, this.clock.today());
      const change = changeRoster(tx, 'left', left);
      await vacatePresidency(tx, { cityId: membership.cityId }, effectiveOn, 'city-left');
      return tx.save(membership, roster, change);
    });
  }
}
