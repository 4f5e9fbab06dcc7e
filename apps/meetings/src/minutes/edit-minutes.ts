import type { EventTransaction } from '#events';
import type { MinutesBody } from './minutes.body.ts';
import { Minutes } from './minutes.entity.ts';

export async function editMinutes(tx: EventTransaction, meetingId: string, text: MinutesBody): Promise<Minutes> {
  const minutes = await tx.lockMatching(Minutes, meetingId);
  minutes.edit(text);
  return tx.save(minutes);
}
