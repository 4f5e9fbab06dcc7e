import { Injectable } from '@nestjs/common';
import { CommitmentWithdrawn } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { TextField } from '#http';
import { Commitment } from './commitment.entity.ts';

export class WithdrawCommitmentBody {
  @TextField({ max: 2000 }) reason: string;
}

@Injectable()
export class WithdrawCommitment {
  constructor(private readonly work: UnitOfWork) {}

  run(commitmentId: string, { reason }: WithdrawCommitmentBody, by: Origin): Promise<Commitment> {
    return this.work.transaction(by, async (tx) => {
      const commitment = await tx.lock(Commitment, commitmentId);
      tx.append(CommitmentWithdrawn, commitment.withdraw(reason), { subject: commitmentId });
      return tx.save(commitment);
    });
  }
}
