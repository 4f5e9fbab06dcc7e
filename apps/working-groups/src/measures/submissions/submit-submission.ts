import { SubmissionSubmitted } from '#contracts';
import type { EventTransaction } from '#events';
import { lockSubmission } from './open-submission.ts';
import { adoptedFramework } from './read-reported.ts';
import type { Submission } from './submission.entity.ts';

export async function submitSubmission(tx: EventTransaction, submissionId: string): Promise<Submission> {
  const submission = await lockSubmission(tx, submissionId);
  tx.append(SubmissionSubmitted, submission.submit(await adoptedFramework(tx, submission)));
  return tx.save(submission);
}
