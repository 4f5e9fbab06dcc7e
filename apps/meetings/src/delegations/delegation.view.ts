import { EnumField, IdField, IntField, SlugField, TextField } from '#http';
import { delegationKinds, delegationStates } from '../meetings/delegation.entity.ts';

export class DelegationView {
  @IdField() id: string;

  @IdField() meetingId: string;

  @SlugField() cityId: string;

  @EnumField(delegationKinds) kind: string;

  @IntField({ min: 0, nullable: true, description: 'Null where nobody counted.' }) headcount: number | null;

  @TextField({ nullable: true, description: 'What was said of its size.', example: 'large' }) sizeNote: string | null;

  @EnumField(delegationStates) state: string;
}
