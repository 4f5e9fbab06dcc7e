import type { EventTransaction } from '#events';
import { EnumField, TextField } from '#http';
import { lockSubmission, mustBeTheOnlyOpen } from './open-submission.ts';
import { potentials, type NewSubmission, type Submission } from './submission.entity.ts';

export class ReviseSubmissionBody {
  @TextField({ max: 2000, example: 'The landfill was weighed anew.' }) reason: string;
  @EnumField(potentials, { optional: true, nullable: true, description: 'Left out: as before.' }) gwp?: NewSubmission['gwp'];
  @TextField({ max: 2000, optional: true, nullable: true, description: 'Left out: as before.' }) boundary?: string | null;
}

/** Answers the new draft. Nothing is told before it replaces the one that it revises. */
export async function reviseSubmission(
  tx: EventTransaction,
  submissionId: string,
  { reason, ...changes }: ReviseSubmissionBody,
): Promise<Submission> {
  const submission = await lockSubmission(tx, submissionId);
  const draft = submission.revise(reason, changes);
  await mustBeTheOnlyOpen(tx, submission);
  return tx.save(draft);
}
