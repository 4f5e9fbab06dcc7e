import { IndicatorRetired } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { Indicator } from './indicator.entity.ts';

export class RetireIndicatorBody {
  @TextField({ max: 2000 }) reason: string;
}

export async function retireIndicator(tx: EventTransaction, code: string, { reason }: RetireIndicatorBody): Promise<Indicator> {
  const indicator = await tx.lock(Indicator, code);
  tx.append(IndicatorRetired, indicator.retire(reason));
  return tx.save(indicator);
}
