import { invalid, refused, unknownReference } from '#domain';
import type { EventTransaction } from '#events';
import { CodeField, EnumField, SlugField, TextField } from '#http';
import { membersNow } from '#roster';
import { exampleOf } from '../figures/period.ts';
import { requiredIn } from './inventory.ts';
import { frameworkNamed } from './read-reported.ts';
import { potentials, Submission, type NewSubmission } from './submission.entity.ts';

export class OpenSubmissionBody implements NewSubmission {
  @SlugField({ example: 'sarajevo' }) cityId: string;
  @CodeField({ example: 'gpc-basic' }) framework: string;
  @TextField({ max: 20, example: '2021', description: 'ISO 8601, as long as it is.' }) period: string;
  @EnumField(potentials, { optional: true, nullable: true, description: 'The global warming potentials: of which report of the IPCC.' })
  gwp?: NewSubmission['gwp'];
  @TextField({ max: 2000, optional: true, nullable: true, description: 'What the city’s boundary is here.' }) boundary?: string | null;
}

export async function openSubmission(tx: EventTransaction, body: OpenSubmissionBody): Promise<Submission> {
  const framework = frameworkNamed(body.framework);
  if (!framework) throw unknownReference('framework', '/framework', body.framework);
  if (requiredIn(framework, body.period).length === 0) {
    const kinds = [...new Set(framework.indicators.map(({ period }) => exampleOf[period]))];
    throw invalid('/period', `must be ISO 8601, as ${kinds.join(' or ')}: the framework asks for nothing else`);
  }
  if (!(await membersNow(tx)).includes(body.cityId)) throw refused('city-not-member', { cityId: body.cityId });
  await lockSubmissionsOf(tx, body);
  for (const { id, state } of await tx.findMany(Submission, placeOf(body)))
    if (state !== 'revised') throw refused(state === 'published' ? 'submission-published' : 'submission-exists', { submissionId: id });
  return tx.save(Submission.draft(body));
}

const placeOf = ({ cityId, framework, period }: NewSubmission) => ({ cityId, framework, period });

/** Those of one city, framework and period wait for each other: so one is open, and one stands published. */
export async function lockSubmissionsOf(tx: EventTransaction, { cityId, framework, period }: NewSubmission): Promise<void> {
  await tx.lockName(`submission ${cityId} ${framework} ${period}`);
}

export async function lockSubmission(tx: EventTransaction, submissionId: string): Promise<Submission> {
  await lockSubmissionsOf(tx, await tx.find(Submission, submissionId));
  return tx.lock(Submission, submissionId);
}

/** Not of one that has been published: that one is there until its revision is. */
export async function mustBeTheOnlyOpen(tx: EventTransaction, submission: Submission): Promise<void> {
  const open = (await tx.findMany(Submission, placeOf(submission))).find(({ state }) => state !== 'published' && state !== 'revised');
  if (open) throw refused('submission-exists', { submissionId: open.id });
}
