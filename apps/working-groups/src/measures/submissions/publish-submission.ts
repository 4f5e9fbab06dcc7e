import { SubmissionPublished, SubmissionRevised } from '#contracts';
import type { EventTransaction } from '#events';
import { lockFigures } from '../figures/plan-figures.ts';
import { mustBeComplete } from './inventory.ts';
import { lockSubmission } from './open-submission.ts';
import { adoptedFramework, inventoryNow } from './read-reported.ts';
import { Submission } from './submission.entity.ts';

/** The figures are summed as they are when nobody writes them: one that is on its way is waited for, and is in the sums. */
export async function publishSubmission(tx: EventTransaction, submissionId: string): Promise<Submission> {
  const submission = await lockSubmission(tx, submissionId);
  submission.mustBePublishable();
  const former = submission.revisesId === null ? null : await tx.lock(Submission, submission.revisesId);
  await lockFigures(tx, [submission.cityId]);
  const inventory = await inventoryNow(tx, submission);
  mustBeComplete(inventory.reported);
  const of = await adoptedFramework(tx, submission);
  tx.append(SubmissionPublished, submission.publish(of, inventory, former));
  tx.append(SubmissionRevised, former?.revised(of, submission));
  // The former first: no two stand published, at no time.
  if (former) await tx.save(former);
  return tx.save(submission);
}
