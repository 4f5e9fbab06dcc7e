import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Code, Decimal, Id, LocalDate, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofFigure = {
  figureId: Id,
  indicator: Code,
  version: Type.Integer({ minimum: 1, description: 'Of the indicator’s meaning' }),
  unit: Type.String({ description: 'UCUM; of money ISO 4217' }),
  cityId: CitySlug,
  period: Type.String({ description: 'ISO 8601, as long as it is: 2025, 2025-03, 2025-03-07, 2025-03-07T14Z' }),
  station: nullable(Type.String({ description: 'As whoever runs it calls it' })),
  revision: Type.Integer({ minimum: 1 }),
};
const values = {
  value: nullable(Decimal),
  notation: nullable(oneOf('NO', 'NE', 'IE', 'C')),
  explanation: nullable(Text),
  sourceId: Id,
  method: Code,
  quality: oneOf('high', 'medium', 'low'),
  coverage: nullable(Type.Number({ minimum: 0, maximum: 100, description: 'Of the period, in percent' })),
  status: oneOf('provisional', 'final'),
};
const fineDust = {
  figureId: sample.fineDustFigure,
  indicator: 'air.pm25.day',
  version: 1,
  unit: 'ug/m3',
  cityId: 'sarajevo',
  period: '2022-04-20',
  station: 'BA0001A',
  revision: 1,
};
const measured = {
  ...{ value: '38.5', notation: null, explanation: null },
  ...{ sourceId: sample.statisticsSource, method: 'gravimetric', quality: 'high', coverage: 100, status: 'provisional' },
};

/** What a city says of an indicator in a period: a value, or a notation key (GPC 1.1) and why. */
export const FigureReported = event('org.b40.working-groups.FigureReported.v1', {
  key: { field: 'cityId' },
  about: { life: 'figureId' },
  data: Type.Object({ ...ofFigure, ...values }),
  example: { ...fineDust, ...measured },
});
export type FigureReported = DataOf<typeof FigureReported>;

/** It was said otherwise `from`; what was said stays readable. */
export const FigureRevised = event('org.b40.working-groups.FigureRevised.v1', {
  key: { field: 'cityId' },
  about: { life: 'figureId' },
  data: Type.Object({ ...ofFigure, from: Type.Object(values), to: Type.Object(values), reason: Text }),
  example: {
    ...{ ...fineDust, revision: 2 },
    ...{ from: measured, to: { ...measured, value: '24.5', status: 'final' }, reason: 'The station was calibrated.' },
  },
});
export type FigureRevised = DataOf<typeof FigureRevised>;

/** No figure has come of a member for a period that ended so many days ago as the indicator allows. */
export const FigureOverdue = event('org.b40.working-groups.FigureOverdue.v1', {
  key: { field: 'cityId' },
  about: 'nothing',
  data: Type.Object({
    indicator: Code,
    version: Type.Integer({ minimum: 1 }),
    title: Text,
    cityId: CitySlug,
    period: Type.String({ description: 'ISO 8601, as long as it is: 2025, 2025-03, 2025-03-07' }),
    on: LocalDate,
  }),
  example: {
    ...{ indicator: 'gpc.i.1.1', version: 1, title: 'GPC I.1.1: residential buildings, fuel', cityId: 'tuzla', period: '2021' },
    on: '2022-10-01',
  },
});
export type FigureOverdue = DataOf<typeof FigureOverdue>;
