import type { Transaction } from '#database';
import { Stop } from './stop.entity.ts';
import { TravellingProgramme } from './travelling-programme.entity.ts';

/** Its row holds its stops too: whoever changes one of them comes through here. */
export async function lockProgramme(tx: Transaction, programmeId: string): Promise<{ programme: TravellingProgramme; stops: Stop[] }> {
  const programme = await tx.lock(TravellingProgramme, programmeId);
  return { programme, stops: await tx.findMany(Stop, { programmeId }, { from: 'ASC', id: 'ASC' }) };
}

/** The stop is one of `stops`, as it is under the lock. */
export async function lockStop(tx: Transaction, stopId: string): Promise<{ programme: TravellingProgramme; stops: Stop[]; stop: Stop }> {
  const { programmeId } = await tx.find(Stop, stopId);
  const { programme, stops } = await lockProgramme(tx, programmeId);
  return { programme, stops, stop: stops.find(({ id }) => id === stopId)! };
}
