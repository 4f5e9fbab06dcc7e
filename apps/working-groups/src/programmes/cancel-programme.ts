import { StopCancelled, TravellingProgrammeCancelled } from '#contracts';
import type { EventTransaction } from '#events';
import { CancellationBody } from './cancellation.body.ts';
import { lockProgramme } from './lock-programme.ts';
import type { TravellingProgramme } from './travelling-programme.entity.ts';

/** Each open stop is cancelled with an event of its own: who reads the stops' events alone knows them all. */
export async function cancelProgramme(
  tx: EventTransaction,
  programmeId: string,
  { reason }: CancellationBody,
): Promise<TravellingProgramme> {
  const { programme, stops } = await lockProgramme(tx, programmeId);
  programme.mustBeCancellable();
  for (const stop of stops.filter(({ state }) => state === 'scheduled')) tx.append(StopCancelled, stop.cancel(reason, programme));
  programme.follow(stops);
  tx.append(TravellingProgrammeCancelled, programme.cancel(reason));
  return tx.save(programme, ...stops);
}
