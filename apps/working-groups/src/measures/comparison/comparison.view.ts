import {
  BooleanField,
  CodeField,
  DecimalField,
  EnumField,
  IntField,
  ListField,
  LocalDateField,
  NextField,
  NumberField,
  ObjectField,
  SlugField,
  TextField,
} from '#http';
import { notations, qualities, statuses } from '../figures/figure-values.ts';
import { directions, periods } from '../indicators/indicator.entity.ts';
import { reasons } from './compare.ts';

export class ComparisonRow {
  @SlugField() cityId: string;
  @TextField({ example: 'Sarajevo' }) city: string;
  @TextField({ nullable: true, example: 'BA0001A', description: 'Null: of the whole city.' }) station: string | null;
  @DecimalField({ nullable: true, example: '38.5' }) value: string | null;
  @DecimalField({
    nullable: true,
    example: '3.61942',
    description: 'The value of the whole city divided by its inhabitants, rounded to six significant digits, a half away from zero.',
  })
  perHead: string | null;
  @DecimalField({ nullable: true, example: '275524', description: 'By which it was divided.' }) population: string | null;
  @TextField({ nullable: true, example: '2025', description: 'The year of that population: the same, else the nearest within two.' })
  populationPeriod: string | null;
  @EnumField(notations, { nullable: true }) notation: string | null;
  @EnumField(qualities, { nullable: true }) quality: string | null;
  @EnumField(statuses, { nullable: true }) status: string | null;
  @NumberField({ min: 0, max: 100, nullable: true, description: 'Of the period, in percent.' }) coverage: number | null;
  @IntField({ min: 1, nullable: true }) revision: number | null;
  @CodeField({ nullable: true, example: 'gravimetric' }) method: string | null;
  @BooleanField({ description: 'It has a value that can be set beside the others.' }) comparable: boolean;
  @ListField(reasons, { max: reasons.length, description: 'Why it is not comparable.' }) reasons: string[];
  @CodeField({
    nullable: true,
    example: 'eu-2008-50.pm10.day',
    description: 'The limit of the standard that is asked for, which applies to it.',
  })
  limitId: string | null;
  @DecimalField({ nullable: true, example: '50' }) limit: string | null;
  @BooleanField({ nullable: true, description: 'Null: there is no limit, or no value.' }) aboveLimit: boolean | null;
}

/** Says "of n of N members": nothing is added for those who have not reported. */
export class ComparisonTotal {
  @DecimalField({
    nullable: true,
    description:
      'The exact sum: of each member its own value, else that of its stations. Null of shares and concentrations, and of nothing.',
  })
  value: string | null;
  @IntField({ min: 0, description: 'Members with a value.' }) reported: number;
  @IntField({ min: 0, description: 'Of how many members.' }) members: number;
}

/** Of all rows, on whichever page. */
export class ComparisonSummary {
  @CodeField() indicator: string;
  @IntField({ min: 1, description: 'Of the indicator: figures of another version are not compared.' }) version: number;
  @TextField({ example: 'Fine particulate matter, mean of a day' }) title: string;
  @TextField({ example: 'ug/m3' }) unit: string;
  @EnumField(directions) better: string;
  @EnumField(periods) kind: string;
  @TextField({ example: '2025-03-07' }) period: string;
  @LocalDateField({ description: 'The last day of the period: its members are compared.' }) membersOn: string;
  @CodeField({
    nullable: true,
    example: 'gravimetric',
    description: 'The most frequent method, from which others differ; of equally frequent ones the first in the order of their codes.',
  })
  method: string | null;
  @IntField({ min: 0 }) comparable: number;
}

export class ComparisonPage {
  @ListField(() => ComparisonRow) items: ComparisonRow[];
  @NextField() next?: string;
  @ObjectField(() => ComparisonSummary) summary: ComparisonSummary;
  @ObjectField(() => ComparisonTotal) network: ComparisonTotal;
}
