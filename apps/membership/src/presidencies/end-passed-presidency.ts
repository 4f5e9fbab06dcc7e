import { TermPresidencyEnded } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { Mandate } from '../mandates/mandate.entity.ts';
import { Presidency } from './presidency.entity.ts';

/**
 * Ends what nobody need end: the active presidency, if its `until` has passed. Several processes may do so at once. Where its mandate was
 * over before, and could not be ended, it waits for that: it is vacated on that day.
 */
export async function endPassedPresidency(tx: EventTransaction, today: LocalDate): Promise<void> {
  const presidency = await tx.findOne(Presidency, { state: 'active' }, { lock: true });
  if (!presidency?.isOver(today)) return;
  const mandate = await tx.find(Mandate, presidency.mandateId);
  if (mandate.until !== null && mandate.until < presidency.until!) return;
  tx.append(TermPresidencyEnded, presidency.expire());
  await tx.save(presidency);
}
