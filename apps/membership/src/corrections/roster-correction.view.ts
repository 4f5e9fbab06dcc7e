import { EnumField, IdField, IntField, LocalDateField, ObjectField, SlugField, TextField } from '#http';
import { changes } from '../roster/roster-change.entity.ts';

export class RosterLineView {
  @EnumField(changes) change: string;

  @LocalDateField() effectiveOn: string;
}

export class RosterCorrectionView {
  @IdField() id: string;

  @IntField({ min: 1, description: 'Of the correction, which is a line of the roster itself.' }) rosterVersion: number;

  @IntField({ min: 1, description: 'Of the wrong line.' }) correctedVersion: number;

  @IdField() membershipId: string;

  @SlugField() cityId: string;

  @ObjectField(() => RosterLineView) before: RosterLineView;

  @ObjectField(() => RosterLineView, { nullable: true, description: 'Null: the line is annulled.' }) after: RosterLineView | null;

  @TextField() reason: string;

  @IntField({ min: 0, description: 'The members before it.' }) countBefore: number;

  @IntField({ min: 0, description: 'The members after it.' }) countAfter: number;

  @LocalDateField() enteredOn: string;
}
