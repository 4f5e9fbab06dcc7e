import { CodeField, EnumField, IdField, ListField, LocalDateField, TextField } from '#http';
import { directions, periods } from '../indicators/indicator.entity.ts';

export class RequiredIndicatorView {
  @CodeField({ example: 'gpc.i.1.1' }) code: string;
  @TextField() title: string;
  @TextField({ example: 't{CO2e}' }) unit: string;
  @EnumField(periods) period: string;
  @EnumField(directions) better: string;
  @CodeField({ nullable: true, example: 'population' }) denominator: string | null;
}

export class FrameworkView {
  @CodeField({ example: 'gpc-basic' }) code: string;
  @TextField({ example: '1.1', description: 'Of the standard.' }) edition: string;
  @TextField() title: string;
  @LocalDateField({ nullable: true, description: 'Null while the network has not adopted it.' }) adoptedOn: string | null;
  @IdField({ nullable: true }) itemId: string | null;
  @ListField(() => RequiredIndicatorView, { max: 1000 }) indicators: RequiredIndicatorView[];
}
