import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Code, Count, Country, Decimal, LimitCode, LocalDate, Text, nullable, oneOf } from '../fields.ts';

/**
 * Figures of the indicator are judged by it from then on. It has a value, or the upper ends of bands; `countries` null: it holds for every
 * city. It holds for periods that begin from `validFrom` up to and without `validUntil`.
 */
export const LimitAdopted = event('org.b40.working-groups.LimitAdopted.v1', {
  key: { field: 'code' },
  about: 'nothing',
  data: Type.Object({
    code: LimitCode,
    indicator: Code,
    standard: Code,
    title: Text,
    statistic: oneOf('hour-mean', 'day-mean', 'day-max-8-hour-mean', 'year-mean'),
    value: nullable(Decimal),
    unit: Type.String({ description: 'UCUM' }),
    allowedPerYear: nullable(Count),
    countries: nullable(Type.Array(Country)),
    validFrom: nullable(LocalDate),
    validUntil: nullable(LocalDate),
    bands: nullable(Type.Array(Type.Object({ band: Text, upTo: nullable(Decimal) }))),
    source: Text,
    adoptedOn: LocalDate,
  }),
  example: {
    code: 'eu-2008-50.pm10.day',
    indicator: 'air.pm10.day',
    standard: 'eu-2008-50',
    title: 'PM10, mean of a day',
    statistic: 'day-mean',
    value: '50',
    unit: 'ug/m3',
    allowedPerYear: 35,
    countries: null,
    validFrom: '2005-01-01',
    validUntil: '2030-01-01',
    bands: null,
    source: 'Directive 2008/50/EC, annex XI',
    adoptedOn: '2022-04-20',
  },
});
export type LimitAdopted = DataOf<typeof LimitAdopted>;
