import { TechnicalSupportAssigned } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField, TextField } from '#http';
import { personMustBeKnown } from '#roster';
import type { Adoption } from './adoption.entity.ts';
import { lockAdoption } from './lock-adoption.ts';

export class AssignSupportBody {
  @TextField({
    max: 300,
    example: 'support desk of the Istanbul Metropolitan Municipality',
    description: "A desk's address, not a person's.",
  })
  contact: string;
  @IdField({ optional: true }) personId?: string;
}

export async function assignSupport(tx: EventTransaction, adoptionId: string, { contact, personId }: AssignSupportBody): Promise<Adoption> {
  const adoption = await lockAdoption(tx, adoptionId);
  await personMustBeKnown(tx, '/personId', personId);
  tx.append(TechnicalSupportAssigned, adoption.support(contact, personId));
  return tx.save(adoption);
}
