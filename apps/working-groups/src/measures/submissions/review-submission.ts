import { SubmissionReviewed } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { lockSubmission } from './open-submission.ts';
import { adoptedFramework } from './read-reported.ts';
import type { Submission } from './submission.entity.ts';

export class ReviewSubmissionBody {
  @TextField({ max: 2000, optional: true, nullable: true }) remarks?: string | null;
}

export async function reviewSubmission(tx: EventTransaction, submissionId: string, { remarks }: ReviewSubmissionBody): Promise<Submission> {
  const submission = await lockSubmission(tx, submissionId);
  tx.append(SubmissionReviewed, submission.review(await adoptedFramework(tx, submission), remarks));
  return tx.save(submission);
}
