import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Minutes } from './minutes.entity.ts';

export class ApproveMinutesBody {
  @LocalDateField({ optional: true, description: 'Today, if not given.' }) on?: LocalDate;
}

export async function approveMinutes(tx: EventTransaction, meetingId: string, { on }: ApproveMinutesBody): Promise<Minutes> {
  const meeting = await tx.lock(Meeting, meetingId);
  const minutes = await tx.lock(Minutes, meetingId);
  minutes.approve(meeting, on ?? tx.today);
  return tx.save(minutes);
}
