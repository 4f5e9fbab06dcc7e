import { ExceedanceExplained } from '#contracts';
import type { EventTransaction } from '#events';
import { EnumField, TextField } from '#http';
import { Exceedance, explanationKinds, type Explanation } from './exceedance.entity.ts';

export class ExplainExceedanceBody implements Explanation {
  @EnumField(explanationKinds) kind: Explanation['kind'];
  @TextField({ max: 2000, example: 'Dust from the Sahara lay over the whole valley.' }) text: string;
}

/** The newest explanation stands; the one before it is told with it. */
export async function explainExceedance(tx: EventTransaction, exceedanceId: string, body: ExplainExceedanceBody): Promise<Exceedance> {
  const exceedance = await tx.lock(Exceedance, exceedanceId);
  tx.append(ExceedanceExplained, exceedance.explain(body));
  return tx.save(exceedance);
}
