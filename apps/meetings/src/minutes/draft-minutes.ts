import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { Meeting } from '../meetings/meeting.entity.ts';
import type { MinutesBody } from './minutes.body.ts';
import { Minutes } from './minutes.entity.ts';

export async function draftMinutes(tx: EventTransaction, meetingId: string, text: MinutesBody): Promise<Minutes> {
  const meeting = await tx.lock(Meeting, meetingId);
  if (await tx.findOne(Minutes, { meetingId })) throw refused('minutes-already-drafted');
  return tx.save(Minutes.draft(meeting, text));
}
