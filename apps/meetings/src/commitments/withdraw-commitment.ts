import { CommitmentWithdrawn } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { Commitment } from './commitment.entity.ts';

export class WithdrawCommitmentBody {
  @TextField({ max: 2000 }) reason: string;
}

export async function withdrawCommitment(
  tx: EventTransaction,
  commitmentId: string,
  { reason }: WithdrawCommitmentBody,
): Promise<Commitment> {
  const commitment = await tx.lock(Commitment, commitmentId);
  tx.append(CommitmentWithdrawn, commitment.withdraw(reason));
  return tx.save(commitment);
}
