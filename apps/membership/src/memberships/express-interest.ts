import { Injectable } from '@nestjs/common';
import { CityInterestExpressed } from '#contracts';
import { Clock, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { IdField, LocalDateField } from '#http';
import type { Membership } from './membership.entity.ts';
import { openMembership } from './open-membership.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class ExpressInterestBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Today, if not given; null: not known.' }) on?: LocalDate | null;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @IdField({ optional: true, nullable: true }) statementId?: string | null;
}

@Injectable()
export class ExpressInterest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Opens a membership. The city is not counted for it. */
  run(cityId: string, { on = this.clock.today(), meetingId, statementId }: ExpressInterestBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const membership = await openMembership(tx, cityId);
      const expressed = membership.expressInterest({ on, meetingId, statementId }, this.clock.today());
      tx.append(CityInterestExpressed, expressed, { subject: membership.id });
      await refuseBeforeLast(tx, membership, on);
      return tx.save(membership);
    });
  }
}
