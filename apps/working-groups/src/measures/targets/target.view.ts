import { CodeField, DecimalField, EnumField, IdField, IntField, ObjectField, SlugField, TextField } from '#http';
import { statuses } from '../figures/figure-values.ts';
import { directions } from '../indicators/indicator.entity.ts';

export class BaselineView {
  @TextField({ example: '2021' }) period: string;
  @DecimalField({ example: '24000' }) value: string;
}

export class TargetNowView extends BaselineView {
  @EnumField(statuses) status: string;
}

export class TargetView {
  @IdField() id: string;
  @CodeField({ example: 'energy.street-lighting' }) indicator: string;
  @IntField({ min: 1, description: 'Of the indicator: what the numbers mean.' }) version: number;
  @TextField({ example: 'MWh', description: 'UCUM; of money ISO 4217.' }) unit: string;
  @EnumField(directions) better: string;
  @SlugField({ nullable: true, description: 'Null: the network’s.' }) cityId: string | null;
  @ObjectField(() => BaselineView, { nullable: true }) baseline: BaselineView | null;
  @DecimalField({ example: '12000' }) value: string;
  @TextField({ example: '2030', description: 'ISO 8601: a year, a month or a day.' }) by: string;
  @IdField({ nullable: true }) decisionId: string | null;
  @IdField({ nullable: true }) planId: string | null;
  @ObjectField(() => TargetNowView, {
    nullable: true,
    description:
      'The newest figure that has a value, of the whole city, of the same version and not before the baseline. Of the network the sum of' +
      ' the newest period of which every member has one; of what can not be added (a share, a mean) there is none.',
  })
  now: TargetNowView | null;
  @DecimalField({
    nullable: true,
    example: '0.25',
    description:
      '(baseline − now) / (baseline − value), to six digits that count: 1 is reached, also where higher is better. Null' +
      ' without a baseline or a figure, or where the baseline is the target.',
  })
  progress: string | null;
}
