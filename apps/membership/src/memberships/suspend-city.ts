import { Injectable } from '@nestjs/common';
import { Clock } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { changeRoster } from '../network/change-roster.ts';
import { lockRoster } from '../network/lock-roster.ts';
import { vacatePresidency } from '../presidencies/vacate-presidency.ts';
import { Membership } from './membership.entity.ts';
import type { RosterChangeBody } from './reason.body.ts';

@Injectable()
export class SuspendCity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The city is not counted while it is suspended; a presidency of its mayor ends. */
  run(membershipId: string, { effectiveOn, reason }: RosterChangeBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const roster = await lockRoster(tx);
      const membership = await tx.lock(Membership, membershipId);
      const suspended = membership.suspend(effectiveOn, reason, roster, this.clock.today());
      const change = changeRoster(tx, 'suspended', suspended);
      await vacatePresidency(tx, { cityId: membership.cityId }, effectiveOn, 'city-suspended');
      return tx.save(membership, roster, change);
    });
  }
}
