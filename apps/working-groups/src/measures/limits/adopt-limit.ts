import { LimitAdopted } from '#contracts';
import type { EventTransaction } from '#events';
import { adopted, limitNamed } from './first-limits.ts';
import { LimitAdoption } from './limit-adoption.entity.ts';

/**
 * Adopted once; again it answers the same. What is reported or revised from then on is judged. What was reported before is not: each
 * exceedance is told when its figure comes in, and an adoption tells no office of years that are over.
 */
export async function adoptLimit(tx: EventTransaction, limitId: string): Promise<LimitAdoption> {
  const limit = limitNamed(limitId);
  await tx.lockName(`adoption of limit ${limitId}`);
  const there = await tx.findOne(LimitAdoption, { limitId });
  if (there) return there;
  tx.append(LimitAdopted, adopted(limit, tx.today));
  return tx.save(LimitAdoption.of(limitId, tx.today));
}
