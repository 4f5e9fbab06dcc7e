import { MandateAnnulled } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { Mandate } from './mandate.entity.ts';
import { leavePresidencies } from './settle-mandate.ts';

export class AnnulMandateBody {
  @TextField({ max: 2000, description: 'Why it never was.' }) reason: string;
}

/** What was done by it stays done; a presidency that rests on it ends today, because it was told to be one until now. */
export async function annulMandate(tx: EventTransaction, mandateId: string, { reason }: AnnulMandateBody): Promise<Mandate> {
  const mandate = await tx.lock(Mandate, mandateId);
  tx.append(MandateAnnulled, mandate.annul(reason));
  await leavePresidencies(tx, mandateId, tx.today, 'mandate-annulled');
  return tx.save(mandate);
}
