import { MandateEnded, MandateScheduled, MandateStarted } from '#contracts';
import { refuseInstead } from '#database';
import { refused, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { dropPlannedPresidencies, vacatePresidency } from '../presidencies/vacate-presidency.ts';
import type { Mandate, MandateSteps } from './mandate.entity.ts';

/** However a mandate comes to its days: what has become of it is told, and a presidency that it carries no longer ends with it. */
export async function settleMandate(tx: EventTransaction, mandate: Mandate, { started, scheduled, ended }: MandateSteps): Promise<Mandate> {
  const { id: mandateId, cityId } = mandate;
  tx.append(MandateStarted, started);
  tx.append(MandateScheduled, scheduled);
  tx.append(MandateEnded, ended);
  if (ended) await leavePresidencies(tx, mandateId, ended.until, 'mandate-ended');
  else if (mandate.state === 'scheduled') await vacatePresidency(tx, { mandateId }, tx.today, 'mandate-corrected');
  return refuseInstead(tx.save(mandate), 'one_mayor_at_a_time', refused('city-has-a-mayor', { cityId }));
}

/** The one in office ends; none begins that was planned. */
export async function leavePresidencies(tx: EventTransaction, mandateId: string, on: LocalDate, reason: string): Promise<void> {
  await vacatePresidency(tx, { mandateId }, on, reason);
  await dropPlannedPresidencies(tx, mandateId, reason);
}
