import { EnumField, IdField, IntField, LocalDateField, SlugField, TextField } from '#http';
import { lineKinds } from '../roster/roster-change.entity.ts';

export class CountChangeView {
  @LocalDateField() effectiveOn: string;

  @SlugField() cityId: string;

  @IdField() membershipId: string;

  @EnumField(lineKinds, { description: '`corrected`: line `corrects` has this day instead; `annulled`: it never was.' }) change: string;

  @IntField({ min: 0, description: 'The members before it, as it was told then.' }) before: number;

  @IntField({ min: 0, description: 'The members after it, as it was told then.' }) after: number;

  @IntField({ min: 1 }) rosterVersion: number;

  @IdField({ nullable: true }) meetingId: string | null;

  @IntField({ min: 0, description: 'The members on `effectiveOn`, as the roster now stands.' }) countOnDay: number;

  @IntField({ min: 1, nullable: true, description: 'The version of the line that it puts right.' }) corrects: number | null;

  @IntField({ min: 1, nullable: true, description: 'The version of the line that puts it right; null: it stands.' })
  correctedBy: number | null;

  @TextField({ nullable: true, description: 'What was wrong, where it puts another line right.' }) reason: string | null;
}
