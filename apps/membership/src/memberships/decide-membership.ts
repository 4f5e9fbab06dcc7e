import { Injectable } from '@nestjs/common';
import { MembershipDecided } from '#contracts';
import { Clock, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { EnumField, IdField, LocalDateField, TextField } from '#http';
import { Membership } from './membership.entity.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class DecideMembershipBody {
  @EnumField(['accepted', 'declined']) outcome: 'accepted' | 'declined';

  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}

@Injectable()
export class DecideMembership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(membershipId: string, body: DecideMembershipBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const membership = await tx.lock(Membership, membershipId);
      tx.append(MembershipDecided, membership.decide(body, this.clock.today()), { subject: membershipId });
      await refuseBeforeLast(tx, membership, body.on);
      return tx.save(membership);
    });
  }
}
