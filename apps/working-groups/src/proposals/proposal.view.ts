import { EnumField, IdField, SlugField, TextField } from '#http';
import { proposalKinds, proposalStates } from './proposal.entity.ts';

export class ProposalView {
  @IdField() id: string;
  @SlugField({ example: 'climate' }) groupId: string;
  @SlugField({ example: 'laktasi' }) cityId: string;
  @EnumField(proposalKinds) kind: string;
  @TextField({ example: 'One way to measure' }) title: string;
  @TextField() text: string;
  @IdField({ nullable: true, description: 'The problem that a solution answers.' }) answersId: string | null;
  @EnumField(proposalStates) state: string;
  @IdField({ nullable: true, description: 'The item that takes it up.' }) itemId: string | null;
  @TextField({ nullable: true, description: 'Of the decision.' }) reason: string | null;
}
