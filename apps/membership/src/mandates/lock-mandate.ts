import type { EventTransaction } from '#events';
import { Mandate } from './mandate.entity.ts';

/**
 * Who gives mandates of a city their days waits here for who else does, before anything is written: of two that claim one period the later
 * is refused. At the table's constraint they could wait for each other. What only refers to the city does not wait.
 */
export async function lockMandatesOf(tx: EventTransaction, cityId: string): Promise<void> {
  await tx.query(`SELECT FROM city WHERE id = $1 FOR NO KEY UPDATE`, [cityId]);
}

export async function lockForNewDays(tx: EventTransaction, mandateId: string): Promise<Mandate> {
  const { cityId } = await tx.find(Mandate, mandateId);
  await lockMandatesOf(tx, cityId);
  return tx.lock(Mandate, mandateId);
}
