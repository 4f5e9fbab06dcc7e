import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { IdField, LocalDateField } from '#http';
import { City } from '../cities/city.entity.ts';
import { changeRoster } from '../network/change-roster.ts';
import { lockRoster } from '../network/lock-roster.ts';
import { Membership } from './membership.entity.ts';

export class CompleteAccessionBody {
  @LocalDateField({ description: 'Not before the last change of the roster and not after today.' }) effectiveOn: LocalDate;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;
}

@Injectable()
export class CompleteAccession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The city becomes a member. Completions wait for each other on the roster's row, so counts are n+1, n+2. */
  run(membershipId: string, { effectiveOn, meetingId = null }: CompleteAccessionBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const roster = await lockRoster(tx);
      const membership = await tx.lock(Membership, membershipId);
      const city = await tx.find(City, membership.cityId);
      const joined = membership.complete(effectiveOn, meetingId, { city, roster }, this.clock.today());
      return tx.save(membership, roster, changeRoster(tx, 'joined', joined));
    });
  }
}
