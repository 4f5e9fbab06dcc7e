import { ProposalSubmitted } from '#contracts';
import type { EventTransaction } from '#events';
import { EnumField, IdField, SlugField, TextField } from '#http';
import { cityMustBeKnown } from '#roster';
import { WorkingGroup } from '../groups/working-group.entity.ts';
import { Proposal, proposalKinds, type ProposalTerms } from './proposal.entity.ts';

export class SubmitProposalBody implements ProposalTerms {
  @SlugField({ example: 'laktasi' }) cityId: string;
  @EnumField(proposalKinds) kind: ProposalTerms['kind'];
  @TextField({ max: 300, example: 'One way to measure' }) title: string;
  @TextField() text: string;
  @IdField({ optional: true, description: 'The problem that a solution answers, of the same group.' }) answersId?: string;
}

export async function submitProposal(tx: EventTransaction, groupId: string, body: SubmitProposalBody): Promise<Proposal> {
  const group = await tx.lock(WorkingGroup, groupId);
  group.mustBeActive();
  await cityMustBeKnown(tx, '/cityId', body.cityId);
  const answered = await tx.named(Proposal, '/answersId', body.answersId);
  const proposal = Proposal.submit(groupId, body, answered);
  tx.append(ProposalSubmitted, proposal.submitted());
  return tx.save(proposal);
}
