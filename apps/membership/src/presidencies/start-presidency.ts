import { Injectable } from '@nestjs/common';
import { TermPresidencyStarted } from '#contracts';
import { refuseInstead } from '#database';
import { Clock, refused, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { LocalDateField } from '#http';
import { Mandate } from '../mandates/mandate.entity.ts';
import { Membership } from '../memberships/membership.entity.ts';
import { lockRoster } from '../network/lock-roster.ts';
import { Presidency } from './presidency.entity.ts';

export class StartPresidencyBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Instead of the planned `from`.' })
  on?: LocalDate | null;
}

@Injectable()
export class StartPresidency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The roster and the mandate are held meanwhile: neither can end unseen between the check and the start. */
  run(presidencyId: string, { on = null }: StartPresidencyBody, by: Origin): Promise<Presidency> {
    return this.work.transaction(by, async (tx) => {
      const { mandateId, cityId } = await tx.find(Presidency, presidencyId);
      await lockRoster(tx);
      const mandate = await tx.lock(Mandate, mandateId);
      const presidency = await tx.lock(Presidency, presidencyId);
      const cityIsMember = (await tx.findOne(Membership, { cityId, state: 'member' })) !== null;
      tx.append(TermPresidencyStarted, presidency.start(on, { mandate, cityIsMember }, this.clock.today()), { subject: presidencyId });
      return refuseInstead(tx.save(presidency), 'one_active_presidency', refused('presidency-already-active'));
    });
  }
}
