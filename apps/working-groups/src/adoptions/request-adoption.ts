import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { AdoptionRequested } from '#contracts';
import { refused, unknownReference } from '#domain';
import { UnitOfWork } from '#events';
import { cityOf } from '#roster';
import type { RequestAdoptionBody } from './adoption.bodies.ts';
import { Adoption } from './adoption.entity.ts';
import { lockOpenOffer } from './lock-open-offer.ts';

@Injectable()
export class RequestAdoption {
  constructor(private readonly work: UnitOfWork) {}

  run(offerId: string, { cityId }: RequestAdoptionBody, by: Actor): Promise<Adoption> {
    return this.work.transaction(by, async (tx) => {
      if (!(await cityOf(tx, cityId))) throw unknownReference('city', '/cityId', cityId);
      await lockOpenOffer(offerId, cityId, tx);
      if (await tx.findOne(Adoption, { offerId, cityId })) throw refused('adoption-exists', { offerId, cityId });
      const adoption = Adoption.request(offerId, cityId);
      tx.append(AdoptionRequested, adoption.requested(), { subject: adoption.id });
      return tx.save(adoption);
    });
  }
}
