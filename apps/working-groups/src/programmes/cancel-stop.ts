import { StopCancelled } from '#contracts';
import type { EventTransaction } from '#events';
import type { CancellationBody } from './cancellation.body.ts';
import { lockStop } from './lock-programme.ts';
import type { Stop } from './stop.entity.ts';

export async function cancelStop(tx: EventTransaction, stopId: string, { reason }: CancellationBody): Promise<Stop> {
  const { programme, stops, stop } = await lockStop(tx, stopId);
  tx.append(StopCancelled, stop.cancel(reason, programme));
  programme.follow(stops);
  return tx.save(stop, programme);
}
