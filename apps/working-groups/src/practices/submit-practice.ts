import { PracticeSubmitted } from '#contracts';
import type { EventTransaction } from '#events';
import { SlugField, TextField } from '#http';
import { cityMustBeKnown } from '#roster';
import { WorkingGroup } from '../groups/working-group.entity.ts';
import { Practice, type PracticeTerms } from './practice.entity.ts';

export class SubmitPracticeBody implements PracticeTerms {
  @SlugField({ example: 'istanbul' }) cityId: string;
  @TextField({ max: 300, example: "A citizens' council by lot" }) title: string;
  @TextField() text: string;
  @SlugField({ optional: true, example: 'democracy', description: 'The group whose work it is of.' }) groupId?: string;
}

export async function submitPractice(tx: EventTransaction, body: SubmitPracticeBody): Promise<Practice> {
  await cityMustBeKnown(tx, '/cityId', body.cityId);
  const group = await tx.named(WorkingGroup, '/groupId', body.groupId);
  if (group) (await tx.lock(WorkingGroup, group.id)).mustBeActive();
  const practice = Practice.submit(body);
  tx.append(PracticeSubmitted, practice.submitted());
  return tx.save(practice);
}
