import type { EventTransaction } from '#events';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Minutes } from './minutes.entity.ts';

export async function reviewMinutes(tx: EventTransaction, meetingId: string): Promise<Minutes> {
  const meeting = await tx.lock(Meeting, meetingId);
  const minutes = await tx.lock(Minutes, meetingId);
  minutes.review(meeting);
  return tx.save(minutes);
}
