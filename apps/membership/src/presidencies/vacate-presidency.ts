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

/** Ends the plans that rested on this mandate. No event: nobody was told of them. */
export async function dropPlannedPresidencies(tx: EventTransaction, mandateId: string, reason: string): Promise<void> {
  for (const { id } of await tx.findMany(Presidency, { mandateId, state: 'scheduled' }, { id: 'ASC' })) {
    const presidency = await tx.lock(Presidency, id);
    presidency.drop(reason);
    await tx.save(presidency);
  }
}
