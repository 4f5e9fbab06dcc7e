import { TechnicalSupportAssigned } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField, TextField } from '#http';
import { mandateMustBeHeld } from '#roster';
import { PlatformOffer } from '../offers/platform-offer.entity.ts';
import type { Adoption } from './adoption.entity.ts';
import { lockAdoption } from './lock-adoption.ts';

export class AssignSupportBody {
  @TextField({
    max: 300,
    example: 'support desk of the Istanbul Metropolitan Municipality',
    description: "A desk's address, not a person's.",
  })
  contact: string;
  @IdField({ optional: true, description: "Holds an office of the provider's city today." }) personId?: string;
}

export async function assignSupport(tx: EventTransaction, adoptionId: string, { contact, personId }: AssignSupportBody): Promise<Adoption> {
  const adoption = await lockAdoption(tx, adoptionId);
  const { providerCityId } = await tx.find(PlatformOffer, adoption.offerId);
  await mandateMustBeHeld(tx, '/personId', personId, providerCityId, tx.today);
  tx.append(TechnicalSupportAssigned, adoption.support(contact, personId));
  return tx.save(adoption);
}
