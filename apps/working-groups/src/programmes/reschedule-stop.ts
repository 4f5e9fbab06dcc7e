import { StopRescheduled } from '#contracts';
import type { EventTransaction } from '#events';
import { LocalDateField } from '#http';
import { lockStop } from './lock-programme.ts';
import type { Stop, StopDays } from './stop.entity.ts';

export class RescheduleStopBody implements Partial<StopDays> {
  @LocalDateField({ optional: true }) from?: string;
  @LocalDateField({ optional: true, description: 'The first day that no longer belongs.' }) until?: string;
}

export async function rescheduleStop(tx: EventTransaction, stopId: string, { from, until }: RescheduleStopBody): Promise<Stop> {
  const { programme, stops, stop } = await lockStop(tx, stopId);
  tx.mustMatch(stop.version);
  const rescheduled = stop.reschedule({ ...(from && { from }), ...(until && { until }) }, programme);
  programme.follow(stops);
  tx.append(StopRescheduled, rescheduled);
  return tx.save(stop, programme);
}
