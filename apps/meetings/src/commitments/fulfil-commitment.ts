import { Injectable } from '@nestjs/common';
import { CommitmentFulfilled } from '#contracts';
import type { LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { LocalDateField, TextField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Commitment } from './commitment.entity.ts';

export class FulfilCommitmentBody {
  @LocalDateField({ example: '2022-09-15' }) on: LocalDate;

  @TextField({ max: 2000, optional: true, nullable: true }) evidence?: string | null;
}

@Injectable()
export class FulfilCommitment {
  constructor(private readonly work: UnitOfWork) {}

  run(commitmentId: string, { on, evidence = null }: FulfilCommitmentBody, by: Origin): Promise<Commitment> {
    return this.work.transaction(by, async (tx) => {
      const commitment = await tx.lock(Commitment, commitmentId);
      const meeting = await tx.find(Meeting, commitment.meetingId);
      tx.append(CommitmentFulfilled, commitment.fulfil(on, evidence, meeting.day()), { subject: commitmentId });
      return tx.save(commitment);
    });
  }
}
