import { TermPresidencyEnded } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { Presidency } from './presidency.entity.ts';

/** Ends what nobody need end: the active presidency, if its `until` has passed. Several processes may do so at once. */
export async function endPassedPresidency(tx: EventTransaction, today: LocalDate): Promise<void> {
  const presidency = await tx.findOne(Presidency, { state: 'active' }, { lock: true });
  if (!presidency?.isOver(today)) return;
  tx.append(TermPresidencyEnded, presidency.expire());
  await tx.save(presidency);
}
