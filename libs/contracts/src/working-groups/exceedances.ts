import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Code, Count, Decimal, Id, LimitCode, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofLimit = {
  cityId: CitySlug,
  limit: LimitCode,
  title: Text,
  indicator: Code,
  standard: Code,
  station: nullable(Type.String({ description: 'As whoever runs it calls it' })),
};
const ofExceedance = {
  exceedanceId: Id,
  ...ofLimit,
  period: Type.String({ description: 'Of the figure, in ISO 8601' }),
  hour: nullable(Type.String({ format: 'date-time', description: 'The end of the hour, where hours are judged' })),
  figureId: Id,
};
const coarseDust = {
  cityId: 'sarajevo',
  limit: 'eu-2008-50.pm10.day',
  title: 'PM10, mean of a day',
  indicator: 'air.pm10.day',
  standard: 'eu-2008-50',
  station: 'BA0001A',
};
const onThatDay = {
  exceedanceId: sample.coarseDustExceedance,
  ...coarseDust,
  period: '2022-04-20',
  hour: null,
  figureId: sample.coarseDustFigure,
};

/**
 * A figure is above a limit that the network has adopted. `countThisYear`: how many days or hours of the calendar year are above it at the
 * station, this one among them; `allowed`: how many may be. `lowCoverage`: a year of which too little was measured to be sure.
 */
export const LimitExceeded = event('org.b40.working-groups.LimitExceeded.v1', {
  key: { field: 'cityId' },
  about: { life: 'exceedanceId' },
  data: Type.Object({
    ...ofExceedance,
    value: Decimal,
    unit: Type.String({ description: 'UCUM' }),
    limitValue: Decimal,
    coverage: nullable(Type.Number({ minimum: 0, maximum: 100, description: 'Of the period, in percent' })),
    lowCoverage: Type.Boolean(),
    countThisYear: Count,
    allowed: nullable(Count),
  }),
  example: {
    ...onThatDay,
    ...{ value: '61', unit: 'ug/m3', limitValue: '50', coverage: 100, lowCoverage: false, countThisYear: 35, allowed: 35 },
  },
});
export type LimitExceeded = DataOf<typeof LimitExceeded>;

/**
 * As many days or hours of the year are above the limit at the station as it allows: one more breaks it. Told once for a station, limit
 * and year, and not taken back.
 */
export const AllowanceUsedUp = event('org.b40.working-groups.AllowanceUsedUp.v1', {
  key: { field: 'cityId' },
  about: 'nothing',
  data: Type.Object({ ...ofLimit, year: Type.Integer(), allowed: Count, exceedanceId: Id }),
  example: { ...coarseDust, year: 2022, allowed: 35, exceedanceId: sample.coarseDustExceedance },
});
export type AllowanceUsedUp = DataOf<typeof AllowanceUsedUp>;

/** A revision has taken the figure from above the limit. `reason` is the revision's; null where hours were judged anew. */
export const ExceedanceWithdrawn = event('org.b40.working-groups.ExceedanceWithdrawn.v1', {
  key: { field: 'cityId' },
  about: { life: 'exceedanceId' },
  data: Type.Object({
    ...ofExceedance,
    because: oneOf('value', 'coverage', 'no-value', 'not-judged'),
    value: nullable(Decimal),
    reason: nullable(Text),
    countThisYear: Count,
  }),
  example: { ...onThatDay, because: 'value', value: '48', reason: 'The station was calibrated.', countThisYear: 34 },
});
export type ExceedanceWithdrawn = DataOf<typeof ExceedanceWithdrawn>;

/** Why it came about, as the city or the secretariat sees it; said otherwise `before`, where it was. */
export const ExceedanceExplained = event('org.b40.working-groups.ExceedanceExplained.v1', {
  key: { field: 'cityId' },
  about: { life: 'exceedanceId' },
  data: Type.Object({
    ...ofExceedance,
    kind: oneOf('natural', 'works', 'fault'),
    text: Text,
    before: nullable(Type.Object({ kind: Text, text: Text })),
  }),
  example: { ...onThatDay, kind: 'natural', text: 'Dust from the Sahara lay over the whole valley.', before: null },
});
export type ExceedanceExplained = DataOf<typeof ExceedanceExplained>;
