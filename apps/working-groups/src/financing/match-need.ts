import { FinancingNeedMatched } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField } from '#http';
import { Institution } from '../institutions/institution.entity.ts';
import { FinancingNeed } from './financing-need.entity.ts';

export class MatchNeedBody {
  @IdField() institutionId: string;
}

export async function matchNeed(tx: EventTransaction, needId: string, { institutionId }: MatchNeedBody): Promise<FinancingNeed> {
  const need = await tx.lock(FinancingNeed, needId);
  await tx.named(Institution, '/institutionId', institutionId);
  tx.append(FinancingNeedMatched, need.match(institutionId));
  return tx.save(need);
}
