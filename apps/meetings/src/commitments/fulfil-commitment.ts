import { CommitmentFulfilled } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, TextField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Commitment } from './commitment.entity.ts';

export class FulfilCommitmentBody {
  @LocalDateField({ example: '2022-09-15' }) on: LocalDate;

  @TextField({ max: 2000, optional: true, nullable: true }) evidence?: string | null;
}

export async function fulfilCommitment(
  tx: EventTransaction,
  commitmentId: string,
  { on, evidence = null }: FulfilCommitmentBody,
): Promise<Commitment> {
  const commitment = await tx.lock(Commitment, commitmentId);
  const meeting = await tx.find(Meeting, commitment.meetingId);
  tx.append(CommitmentFulfilled, commitment.fulfil(on, evidence, meeting.day()));
  return tx.save(commitment);
}
