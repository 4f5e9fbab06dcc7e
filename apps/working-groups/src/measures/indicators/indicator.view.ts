import { CodeField, EnumField, IdField, IntField, TextField } from '#http';
import { directions, indicatorStates, periods } from './indicator.entity.ts';

export class IndicatorView {
  @CodeField() code: string;
  @IntField({ min: 1, description: 'Of its meaning: unit, period, better and denominator.' }) version: number;
  @IdField({ nullable: true }) itemId: string | null;
  @TextField({ example: 'Fine particulate matter, mean of a day' }) title: string;
  @TextField({ example: 'ug/m3', description: 'UCUM; of money ISO 4217.' }) unit: string;
  @EnumField(periods) period: string;
  @EnumField(directions) better: string;
  @CodeField({ nullable: true, example: 'population' }) denominator: string | null;
  @CodeField({ nullable: true, example: 'air' }) framework: string | null;
  @IntField({ min: 0, nullable: true }) dueAfterDays: number | null;
  @EnumField(indicatorStates) state: string;
  @TextField({ nullable: true }) retirementReason: string | null;
}
