import { ProposalDecided } from '#contracts';
import type { EventTransaction } from '#events';
import { EnumField, IdField, TextField } from '#http';
import { WorkingGroup } from '../groups/working-group.entity.ts';
import { ActionItem } from '../items/action-item.entity.ts';
import { outcomes, Proposal, type Decision } from './proposal.entity.ts';

export class DecideProposalBody implements Decision {
  @EnumField(outcomes) outcome: Decision['outcome'];
  @IdField({ optional: true, description: "The group's item that takes it up; only and always where it is taken up." }) itemId?: string;
  @TextField({ max: 2000, optional: true, description: 'Required where it is declined.' }) reason?: string;
}

export async function decideProposal(tx: EventTransaction, proposalId: string, body: DecideProposalBody): Promise<Proposal> {
  const { groupId } = await tx.find(Proposal, proposalId);
  const group = await tx.lock(WorkingGroup, groupId);
  group.mustBeActive();
  const proposal = await tx.lock(Proposal, proposalId);
  const item = await tx.named(ActionItem, '/itemId', body.itemId);
  tx.append(ProposalDecided, proposal.decide(body, item));
  return tx.save(proposal);
}
