import { CodeField, DecimalField, EnumField, IdField, InstantField, IntField, NumberField, SlugField, TextField } from '#http';
import { notations, qualities, statuses } from './figure-values.ts';

export class FigureView {
  @IdField() id: string;
  @CodeField() indicator: string;
  @IntField({ min: 1, description: 'Of the indicator: what the figure means.' }) version: number;
  @TextField({ example: 'ug/m3', description: 'UCUM; of money ISO 4217.' }) unit: string;
  @SlugField() cityId: string;
  @TextField({ example: '2025-03-07', description: 'ISO 8601, as long as it is.' }) period: string;
  @TextField({ nullable: true, example: 'BA0001A', description: 'Null: of the whole city.' }) station: string | null;
  @DecimalField({ nullable: true, example: '38.5' }) value: string | null;
  @EnumField(notations, { nullable: true }) notation: string | null;
  @TextField({ nullable: true }) explanation: string | null;
  @IdField() sourceId: string;
  @CodeField({ example: 'gravimetric' }) method: string;
  @EnumField(qualities) quality: string;
  @NumberField({ min: 0, max: 100, nullable: true, description: 'Of the period, in percent.' }) coverage: number | null;
  @EnumField(statuses) status: string;
  @IntField({ min: 1 }) revision: number;
  @TextField({ nullable: true, description: 'Of the revision.' }) reason: string | null;
  @InstantField({ description: 'When this revision was said.' }) reportedAt: Date;
}
