import { CodeField, EnumField, IntField, ListField, LocalDateField, TextField } from '#http';
import { bandNames, statistics } from './first-limits.ts';

export class BandView {
  @EnumField(bandNames) band: string;
  @TextField({ nullable: true, example: '50', description: 'Its upper end, which belongs to it; null: without end.' }) upTo: string | null;
}

export class LimitView {
  @CodeField({ example: 'eu-2008-50.pm10.day' }) id: string;
  @CodeField({ example: 'eu-2008-50' }) standard: string;
  @TextField({ example: 'PM10, mean of a day' }) title: string;
  @CodeField({ example: 'air.pm10.day', description: 'Whose figures are judged; hours are judged with the figure of their day.' })
  indicator: string;
  @EnumField(statistics) statistic: string;
  @TextField({ nullable: true, example: '50', description: 'What is above it exceeds it. Null: it has bands.' }) value: string | null;
  @TextField({ example: 'ug/m3', description: 'UCUM.' }) unit: string;
  @IntField({ min: 0, nullable: true, example: 35, description: 'Days or hours of a calendar year, at one station.' })
  allowedPerYear: number | null;
  @ListField('text', { nullable: true, example: ['TR'], description: 'ISO 3166-1 alpha-2; null: it holds for every city.' })
  countries: string[] | null;
  @LocalDateField({ nullable: true, description: 'The first day of the periods that it holds for.' }) validFrom: string | null;
  @LocalDateField({ nullable: true, description: 'The first day that no longer belongs to it.' }) validUntil: string | null;
  @ListField(() => BandView, { max: 10, nullable: true, description: 'From the best on.' }) bands: BandView[] | null;
  @TextField({ example: 'Directive 2008/50/EC, annex XI' }) source: string;
  @TextField({ nullable: true, description: 'Where the standard says more than is judged.' }) remark: string | null;
  @LocalDateField({ nullable: true, description: 'Null while the network has not adopted it.' }) adoptedOn: string | null;
}
