import { EnumField, IdField, ListField, LocalDateField, SlugField, TextField } from '#http';
import { commitmentStates } from './commitment.entity.ts';

export class CommitmentView {
  @IdField() id: string;

  @IdField() meetingId: string;

  @SlugField({ nullable: true, description: 'The city that made it; null where a person did.' }) cityId: string | null;

  @IdField({ nullable: true, description: 'The person who made it; null where a city did.' }) personId: string | null;

  @TextField() text: string;

  @ListField('slug', { description: 'The working groups it is for.' }) groupIds: string[];

  @IdField({ nullable: true }) statementId: string | null;

  @LocalDateField({ nullable: true }) dueOn: string | null;

  @EnumField(commitmentStates) state: string;

  @LocalDateField({ nullable: true }) fulfilledOn: string | null;

  @TextField({ nullable: true }) evidence: string | null;

  @TextField({ nullable: true, description: 'Why it was withdrawn.' }) reason: string | null;
}
