import { MandateEnded } from '#contracts';
import type { EventTransaction } from '#events';
import { vacatePresidency } from '../presidencies/vacate-presidency.ts';
import type { Mandate } from './mandate.entity.ts';

/** However a mandate ends, the presidency that it carried ends on the same day. */
export async function closeMandate(tx: EventTransaction, mandate: Mandate, ended: MandateEnded): Promise<Mandate> {
  tx.append(MandateEnded, ended);
  await vacatePresidency(tx, { mandateId: mandate.id }, ended.until, 'mandate-ended');
  return tx.save(mandate);
}
