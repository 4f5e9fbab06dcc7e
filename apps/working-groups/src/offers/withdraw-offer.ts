import { PlatformOfferWithdrawn } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { PlatformOffer } from './platform-offer.entity.ts';

export class WithdrawOfferBody {
  @TextField({ max: 2000 }) reason: string;
}

export async function withdrawOffer(tx: EventTransaction, offerId: string, { reason }: WithdrawOfferBody): Promise<PlatformOffer> {
  const offer = await tx.lock(PlatformOffer, offerId);
  tx.append(PlatformOfferWithdrawn, offer.withdraw(reason));
  return tx.save(offer);
}
