import { CurrencyField, EnumField, IdField, ListField, LocalDateField, MoneyField, SlugField, TextField } from '#http';
import { financingStates } from './financing-need.entity.ts';

export class InstitutionMeetingView {
  @IdField() institutionId: string;
  @IdField() meetingId: string;
  @LocalDateField() on: string;
}

export class FinancingNeedView {
  @IdField() id: string;
  @IdField() itemId: string;
  @SlugField({ example: 'tuzla' }) cityId: string;
  @MoneyField({ example: '250000.00' }) amount: string;
  @CurrencyField() currency: string;
  @TextField() purpose: string;
  @EnumField(financingStates) state: string;
  @IdField({ nullable: true, description: 'The one that it is matched with.' }) institutionId: string | null;
  @ListField(() => InstitutionMeetingView, { max: 1000, description: 'At which it was put to the institution, oldest first.' })
  meetings: InstitutionMeetingView[];
  @MoneyField({ nullable: true, example: '200000.00', description: 'What was granted, where that was said.' }) granted: string | null;
  @LocalDateField({ nullable: true }) closedOn: string | null;
}
