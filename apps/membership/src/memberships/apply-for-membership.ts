import { Injectable } from '@nestjs/common';
import { MembershipApplied } from '#contracts';
import { Clock, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { LocalDateField, TextField } from '#http';
import type { Membership } from './membership.entity.ts';
import { openMembership } from './open-membership.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class ApplyForMembershipBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Today, if not given; null: not known.' }) on?: LocalDate | null;

  @TextField({ optional: true, nullable: true }) letter?: string | null;
}

@Injectable()
export class ApplyForMembership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Opens a membership, or advances the one of a city that is interested or invited. */
  run(cityId: string, { on = this.clock.today(), letter }: ApplyForMembershipBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const membership = await openMembership(tx, cityId);
      tx.append(MembershipApplied, membership.apply({ on, letter }, this.clock.today()), { subject: membership.id });
      await refuseBeforeLast(tx, membership, on);
      return tx.save(membership);
    });
  }
}
