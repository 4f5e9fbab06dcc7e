import { Injectable } from '@nestjs/common';
import { CityInvited } from '#contracts';
import { Clock, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { IdField, LocalDateField, TextField } from '#http';
import type { Membership } from './membership.entity.ts';
import { openMembership } from './open-membership.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class InviteCityBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Not known, if not given.' }) on?: LocalDate | null;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @TextField({ max: 2000, optional: true, nullable: true }) note?: string | null;
}

@Injectable()
export class InviteCity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Opens a membership, or advances the one of a city that is interested. */
  run(cityId: string, body: InviteCityBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const membership = await openMembership(tx, cityId);
      tx.append(CityInvited, membership.invite(body, this.clock.today()), { subject: membership.id });
      await refuseBeforeLast(tx, membership, body.on);
      return tx.save(membership);
    });
  }
}
