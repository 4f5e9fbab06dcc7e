import { StopScheduled } from '#contracts';
import type { EventTransaction } from '#events';
import { LocalDateField, SlugField } from '#http';
import { cityMustBeKnown } from '#roster';
import { lockProgramme } from './lock-programme.ts';
import { Stop, type StopDays } from './stop.entity.ts';

export class ScheduleStopBody implements StopDays {
  @SlugField({ example: 'tuzla' }) cityId: string;
  @LocalDateField({ example: '2023-05-01' }) from: string;
  @LocalDateField({ example: '2023-05-04', description: 'The first day that no longer belongs.' }) until: string;
}

export async function scheduleStop(tx: EventTransaction, programmeId: string, body: ScheduleStopBody): Promise<Stop> {
  const { programme, stops } = await lockProgramme(tx, programmeId);
  await cityMustBeKnown(tx, '/cityId', body.cityId);
  const stop = Stop.schedule(programmeId, body.cityId, body);
  programme.mustNotBeCancelled();
  programme.follow([...stops, stop]);
  tx.append(StopScheduled, stop.scheduled(programme));
  return tx.save(stop, programme);
}
