import {
  BooleanField,
  CodeField,
  DecimalField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  LocalDateField,
  NumberField,
  ObjectField,
  SlugField,
  TextField,
} from '#http';
import { statistics } from '../limits/first-limits.ts';
import { exceedanceStates, explanationKinds, withdrawals } from './exceedance.entity.ts';

export class ExplanationView {
  @EnumField(explanationKinds) kind: string;
  @TextField() text: string;
}

export class ExceedanceView {
  @IdField() id: string;
  @SlugField() cityId: string;
  @CodeField({ example: 'eu-2008-50.pm10.day' }) limit: string;
  @TextField({ example: 'PM10, mean of a day' }) title: string;
  @CodeField({ example: 'air.pm10.day' }) indicator: string;
  @CodeField({ example: 'eu-2008-50' }) standard: string;
  @EnumField(statistics) statistic: string;
  @TextField({ nullable: true, example: 'BA0001A', description: 'Null: of the whole city.' }) station: string | null;
  @TextField({ example: '2025-03-07', description: 'Of the figure, in ISO 8601.' }) period: string;
  @InstantField({ nullable: true, description: 'The end of the hour, where hours are judged.' }) hour: string | null;
  @LocalDateField({ description: 'The first day of the period.' }) startsOn: string;
  @IdField() figureId: string;
  @DecimalField({ example: '61', description: 'Of the figure as it now is; of a withdrawn one, as it last was above the limit.' })
  value: string;
  @TextField({ example: 'ug/m3', description: 'UCUM.' }) unit: string;
  @DecimalField({ example: '50' }) limitValue: string;
  @NumberField({ min: 0, max: 100, nullable: true, description: 'Of the period, in percent.' }) coverage: number | null;
  @BooleanField({ description: 'A year of which less than 85 % was measured.' }) lowCoverage: boolean;
  @IntField({ min: 1, description: 'Days or hours above the limit at the station in the calendar year, when this one was opened.' })
  countThisYear: number;
  @IntField({ min: 0, nullable: true, description: 'How many of them the limit allows in a year.' }) allowed: number | null;
  @EnumField(exceedanceStates) state: string;
  @EnumField(withdrawals, { nullable: true, description: 'What a revision has changed.' }) withdrawnBecause: string | null;
  @ObjectField(() => ExplanationView, { nullable: true }) explanation: ExplanationView | null;
}
