import { PracticeReplicated } from '#contracts';
import { refuseFuture, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, SlugField, TextField } from '#http';
import { cityMustBeKnown } from '#roster';
import { PracticeReplication, type Replication } from './practice-replication.entity.ts';
import { Practice } from './practice.entity.ts';

export class ReplicatePracticeBody implements Replication {
  @SlugField({ example: 'sarajevo' }) cityId: string;
  @LocalDateField({ example: '2022-11-01', description: 'Since when it does so: today or earlier.' }) on: LocalDate;
  @TextField({ max: 2000, optional: true }) note?: string;
}

export async function replicatePractice(
  tx: EventTransaction,
  practiceId: string,
  body: ReplicatePracticeBody,
): Promise<PracticeReplication> {
  const practice = await tx.lock(Practice, practiceId);
  await cityMustBeKnown(tx, '/cityId', body.cityId);
  refuseFuture(body.on, tx.today);
  const before = await tx.findMany(PracticeReplication, { practiceId });
  const [replicated, replication] = practice.replicate(
    body,
    before.map(({ cityId }) => cityId),
  );
  tx.append(PracticeReplicated, replicated);
  return tx.save(replication, practice);
}
