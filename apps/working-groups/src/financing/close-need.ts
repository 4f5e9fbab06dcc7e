import { FinancingNeedClosed } from '#contracts';
import { refuseFuture, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, LocalDateField, MoneyField } from '#http';
import { FinancingNeed, financingOutcomes, type Closing } from './financing-need.entity.ts';

export class CloseNeedBody implements Closing {
  @EnumField(financingOutcomes) outcome: Closing['outcome'];
  @MoneyField({ optional: true, nullable: true, example: '200000.00', description: 'What was granted, in the currency of the need.' })
  amount?: string | null;
  @LocalDateField({ example: '2022-12-01' }) on: LocalDate;
}

export async function closeNeed(tx: EventTransaction, needId: string, closing: CloseNeedBody): Promise<FinancingNeed> {
  const need = await tx.lock(FinancingNeed, needId);
  refuseFuture(closing.on, tx.today);
  tx.append(FinancingNeedClosed, need.close(closing));
  return tx.save(need);
}
