import { EnumField, IdField, IntField, LocalDateField, SlugField, TextField } from '#http';
import { enrolmentStates } from './enrolment.entity.ts';

export class EnrolmentView {
  @IdField() id: string;
  @IdField() itemId: string;
  @SlugField({ example: 'tuzla' }) cityId: string;
  @IntField({ min: 0, description: 'Of the roster that it was requested at.' }) rosterVersion: number;
  @EnumField(enrolmentStates) state: string;
  @TextField({ nullable: true }) note: string | null;
  @LocalDateField({ nullable: true }) liveOn: string | null;
  @TextField({
    nullable: true,
    description: 'As it was given; `city-left`, `city-suspended` or `roster-corrected`, where the roster withdrew it.',
  })
  withdrawalReason: string | null;
}
