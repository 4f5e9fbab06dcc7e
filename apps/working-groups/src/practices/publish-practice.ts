import { PracticePublished } from '#contracts';
import type { EventTransaction } from '#events';
import { Practice } from './practice.entity.ts';

export async function publishPractice(tx: EventTransaction, practiceId: string): Promise<Practice> {
  const practice = await tx.lock(Practice, practiceId);
  tx.append(PracticePublished, practice.publish());
  return tx.save(practice);
}
