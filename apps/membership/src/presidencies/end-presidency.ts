import { TermPresidencyEnded } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, TextField } from '#http';
import { Presidency } from './presidency.entity.ts';

export class EndPresidencyBody {
  @LocalDateField({ optional: true, description: 'The first day that no longer belongs to it; today, if not given.' }) on?: LocalDate;

  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}

export async function endPresidency(
  tx: EventTransaction,
  presidencyId: string,
  { on = tx.today, reason = null }: EndPresidencyBody,
): Promise<Presidency> {
  const presidency = await tx.lock(Presidency, presidencyId);
  tx.append(TermPresidencyEnded, presidency.end(on, reason, tx.today));
  return tx.save(presidency);
}
