import { StopCompleted } from '#contracts';
import { refuseFuture, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IntField, LocalDateField } from '#http';
import { lockStop } from './lock-programme.ts';
import type { Stop } from './stop.entity.ts';

export class CompleteStopBody {
  @LocalDateField({ example: '2023-05-03', description: 'Not before its first day, and today or earlier.' }) on: LocalDate;
  @IntField({ min: 0, max: 1_000_000_000, optional: true, example: 1200, description: 'Left out: nobody counted.' }) visitors?: number;
}

export async function completeStop(tx: EventTransaction, stopId: string, { on, visitors }: CompleteStopBody): Promise<Stop> {
  const { programme, stops, stop } = await lockStop(tx, stopId);
  refuseFuture(on, tx.today);
  tx.append(StopCompleted, stop.complete(on, visitors ?? null, programme));
  programme.follow(stops);
  return tx.save(stop, programme);
}
