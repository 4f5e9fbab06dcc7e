import { TermPresidencyEnded } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { Presidency } from './presidency.entity.ts';

type Holder = { mandateId: string } | { cityId: string };

/** Ends the active presidency that rested on this mandate, or on this city's membership, if there is one. */
export async function vacatePresidency(tx: EventTransaction, holder: Holder, on: LocalDate, reason: string): Promise<void> {
  const presidency = await tx.findOne(Presidency, { ...holder, state: 'active' }, { lock: true });
  if (!presidency) return;
  tx.append(TermPresidencyEnded, presidency.vacate(on, reason));
  await tx.save(presidency);
}
