import { BooleanField, EnumField, IdField, ListField, LocalDateField, SlugField } from '#http';
import { membershipStates } from './membership.entity.ts';

export class StepView {
  @EnumField(membershipStates) state: string;

  @LocalDateField({ nullable: true, description: 'The day it happened; null: not known.' }) on: string | null;

  @LocalDateField({ description: 'The day it was entered here.' }) enteredOn: string;
}

export class MembershipView {
  @IdField() id: string;

  @SlugField() cityId: string;

  @EnumField(membershipStates) state: string;

  @BooleanField({ nullable: true, description: 'True, or null: not known to be a founding member.' }) founding: boolean | null;

  @LocalDateField({ nullable: true }) welcomedOn: string | null;

  @ListField(() => StepView, { max: 10_000, description: 'Every state it has been in, in order.' }) steps: StepView[];
}
