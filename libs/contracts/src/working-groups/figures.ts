import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Code, Count, Decimal, Id, Instant, LocalDate, Sha256, Text, nullable, oneOf } from '../fields.ts';
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

/**
 * Figures of one city and indicator that came in one file, for the first time or as revisions; `GET /v1/figures` has them. They are those
 * that were said at `reportedAt`; `from` is the first day of the first period, `to` the last day of the last.
 *
 * `sha256` is of a text in UTF-8: a line for each of them, in the order of period and then station (by bytes, none first), each ended by a
 * line feed. A line is the object of `coverage`, `explanation`, `method`, `notation`, `period`, `quality`, `revision`, `sourceId`,
 * `station`, `status` and `value`, as the list answers them, in canonical JSON (RFC 8785).
 */
export const FiguresReported = event('org.b40.working-groups.FiguresReported.v1', {
  key: { field: 'cityId' },
  about: 'nothing',
  data: Type.Object({
    cityId: CitySlug,
    indicator: Code,
    version: ofFigure.version,
    unit: ofFigure.unit,
    from: LocalDate,
    to: LocalDate,
    count: Count,
    revised: Type.Integer({ minimum: 0, description: 'How many of them are revisions' }),
    reportedAt: Instant,
    sha256: Sha256,
  }),
  example: {
    ...{ cityId: 'sarajevo', indicator: 'air.pm25.day', version: 1, unit: 'ug/m3' },
    ...{ from: '2022-01-01', to: '2022-03-31', count: 90, revised: 0, reportedAt: '2022-04-26T08:30:00.000Z' },
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
});
export type FiguresReported = DataOf<typeof FiguresReported>;

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
