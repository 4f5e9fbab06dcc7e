import { Injectable } from '@nestjs/common';
import { CityWelcomed } from '#contracts';
import { Clock, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { IdField, LocalDateField, TextField } from '#http';
import { Membership } from './membership.entity.ts';

export class WelcomeCityBody {
  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @TextField({ optional: true, nullable: true }) words?: string | null;
}

@Injectable()
export class WelcomeCity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A ceremony at a meeting: it makes nobody a member. */
  run(membershipId: string, body: WelcomeCityBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const membership = await tx.lock(Membership, membershipId);
      tx.append(CityWelcomed, membership.welcome(body, this.clock.today()), { subject: membershipId });
      return tx.save(membership);
    });
  }
}
