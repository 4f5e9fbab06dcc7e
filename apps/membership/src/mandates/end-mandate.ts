import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, TextField } from '#http';
import { lockForNewDays } from './lock-mandate.ts';
import type { Mandate } from './mandate.entity.ts';
import { settleMandate } from './settle-mandate.ts';

export class EndMandateBody {
  @LocalDateField({ description: 'The first day on which it is no longer held; it may lie ahead.' }) on: LocalDate;

  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}

/** An end that lies ahead is entered beforehand: the calendar ends the mandate on its day. */
export async function endMandate(tx: EventTransaction, mandateId: string, { on, reason = null }: EndMandateBody): Promise<Mandate> {
  const mandate = await lockForNewDays(tx, mandateId);
  return settleMandate(tx, mandate, mandate.end(on, reason, tx.today));
}
