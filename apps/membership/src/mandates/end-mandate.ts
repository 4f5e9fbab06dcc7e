import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, TextField } from '#http';
import { closeMandate } from './close-mandate.ts';
import { Mandate } from './mandate.entity.ts';

export class EndMandateBody {
  @LocalDateField({ description: 'The first day on which it is no longer held.' }) on: LocalDate;

  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}

export async function endMandate(tx: EventTransaction, mandateId: string, { on, reason = null }: EndMandateBody): Promise<Mandate> {
  const mandate = await tx.lock(Mandate, mandateId);
  return closeMandate(tx, mandate, mandate.end(on, reason, tx.today));
}
