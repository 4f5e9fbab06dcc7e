import { MandateCorrected } from '#contracts';
import { invalid, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, TextField } from '#http';
import { lockForNewDays } from './lock-mandate.ts';
import type { Mandate } from './mandate.entity.ts';
import { settleMandate } from './settle-mandate.ts';

/** What is left out stays as it is; `null`: not known, or without an end. */
export class CorrectMandateBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Its first day, as it should have been entered.' })
  from?: LocalDate | null;

  @LocalDateField({ optional: true, nullable: true, description: 'The first day on which it is no longer held, as it should have been.' })
  until?: LocalDate | null;

  @TextField({ max: 2000, description: 'What was wrong.' }) reason: string;
}

/** By its right days it may have begun, have ended, be held again or be still to come: the correction is told, and then that. */
export async function correctMandate(tx: EventTransaction, mandateId: string, { reason, ...days }: CorrectMandateBody): Promise<Mandate> {
  if (days.from === undefined && days.until === undefined) throw invalid('', 'names neither from nor until');
  const mandate = await lockForNewDays(tx, mandateId);
  tx.mustMatch(mandate.version);
  const { corrected, ...steps } = mandate.correct(days, reason, tx.today);
  tx.append(MandateCorrected, corrected);
  return settleMandate(tx, mandate, steps);
}
