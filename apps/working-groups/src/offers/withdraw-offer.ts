import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { PlatformOfferWithdrawn } from '#contracts';
import { UnitOfWork } from '#events';
import type { WithdrawOfferBody } from './offer.bodies.ts';
import { PlatformOffer } from './platform-offer.entity.ts';

@Injectable()
export class WithdrawOffer {
  constructor(private readonly work: UnitOfWork) {}

  run(offerId: string, { reason }: WithdrawOfferBody, by: Actor): Promise<PlatformOffer> {
    return this.work.transaction(by, async (tx) => {
      const offer = await tx.lock(PlatformOffer, offerId);
      tx.append(PlatformOfferWithdrawn, offer.withdraw(reason));
      return tx.save(offer);
    });
  }
}
