import { AdoptionRequested } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { SlugField } from '#http';
import { cityMustBeKnown } from '#roster';
import { Adoption } from './adoption.entity.ts';
import { lockOpenOffer } from './lock-open-offer.ts';

export class RequestAdoptionBody {
  @SlugField({ example: 'tuzla' }) cityId: string;
}

export async function requestAdoption(tx: EventTransaction, offerId: string, { cityId }: RequestAdoptionBody): Promise<Adoption> {
  await cityMustBeKnown(tx, '/cityId', cityId);
  await lockOpenOffer(tx, offerId, cityId);
  if (await tx.findOne(Adoption, { offerId, cityId })) throw refused('adoption-exists', { offerId, cityId });
  const adoption = Adoption.request(offerId, cityId);
  tx.append(AdoptionRequested, adoption.requested());
  return tx.save(adoption);
}
