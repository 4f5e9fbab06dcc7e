import { EnumField, IdField, IntField, LocalDateField, SlugField } from '#http';
import { changes } from '../roster/roster-change.entity.ts';

export class CountChangeView {
  @LocalDateField() effectiveOn: string;

  @SlugField() cityId: string;

  @IdField() membershipId: string;

  @EnumField(changes) change: string;

  @IntField({ min: 0 }) before: number;

  @IntField({ min: 0 }) after: number;

  @IntField({ min: 1 }) rosterVersion: number;

  @IdField({ nullable: true }) meetingId: string | null;
}
