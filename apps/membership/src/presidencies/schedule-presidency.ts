import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField, TextField } from '#http';
import { Mandate } from '../mandates/mandate.entity.ts';
import { Presidency } from './presidency.entity.ts';

export class SchedulePresidencyBody {
  @IdField({ description: 'Of a mayor.' }) mandateId: string;

  @TextField({ max: 200, optional: true, nullable: true, description: 'What the term is called.', example: '2021–2022' })
  term?: string | null;

  @LocalDateField({ optional: true, nullable: true }) from?: LocalDate | null;

  @LocalDateField({ optional: true, nullable: true, description: 'The first day that no longer belongs to it.' }) until?: LocalDate | null;
}

/** No event: until it starts, it is a plan. */
export async function schedulePresidency(tx: EventTransaction, body: SchedulePresidencyBody): Promise<Presidency> {
  const mandate = await tx.named(Mandate, '/mandateId', body.mandateId);
  return tx.save(Presidency.schedule(mandate, body));
}
