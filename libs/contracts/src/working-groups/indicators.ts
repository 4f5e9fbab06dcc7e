import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Code, Count, Id, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const meaning = {
  unit: Type.String({ description: 'UCUM; of money ISO 4217' }),
  period: oneOf('hour', 'day', 'month', 'year', 'survey'),
  better: oneOf('lower', 'higher', 'neither'),
  denominator: nullable(Code),
};
const ofIndicator = {
  code: Code,
  version: Type.Integer({ minimum: 1, description: 'Of its meaning: unit, period, better, denominator' }),
  itemId: nullable(Id),
  title: Text,
  ...meaning,
  framework: nullable(Code),
  dueAfterDays: nullable(Count),
};
const fineDust = {
  code: 'air.pm25.day',
  version: 1,
  itemId: sample.greenhouseGasItem,
  title: 'Fine particulate matter, mean of a day',
  unit: 'ug/m3',
  period: 'day',
  better: 'lower',
  denominator: null,
  framework: 'air',
  dueAfterDays: null,
};

/** What cities can be compared by, from now on. */
export const IndicatorDefined = event('org.b40.working-groups.IndicatorDefined.v1', {
  key: { field: 'code' },
  about: 'nothing',
  data: Type.Object(ofIndicator),
  example: fineDust,
});
export type IndicatorDefined = DataOf<typeof IndicatorDefined>;

/** As it now is, and what was otherwise `before`. Its version is another where its meaning is. */
export const IndicatorRevised = event('org.b40.working-groups.IndicatorRevised.v1', {
  key: { field: 'code' },
  about: 'nothing',
  data: Type.Object({
    ...ofIndicator,
    before: Type.Partial(Type.Object({ title: Text, ...meaning, itemId: nullable(Id), dueAfterDays: nullable(Count) })),
  }),
  example: { ...fineDust, version: 2, unit: 'mg/m3', before: { unit: 'ug/m3' } },
});
export type IndicatorRevised = DataOf<typeof IndicatorRevised>;

/** It takes no figures any more; those that there are stay. */
export const IndicatorRetired = event('org.b40.working-groups.IndicatorRetired.v1', {
  key: { field: 'code' },
  about: 'nothing',
  data: Type.Object({ code: Code, version: Type.Integer({ minimum: 1 }), itemId: nullable(Id), title: Text, reason: Text }),
  example: {
    code: 'air.pm25.day',
    version: 2,
    itemId: sample.greenhouseGasItem,
    title: 'Fine particulate matter, mean of a day',
    reason: 'Its hours are kept instead.',
  },
});
export type IndicatorRetired = DataOf<typeof IndicatorRetired>;

/** Where figures come from; of a city, or of the network. `reuse`: whether what comes from it may be published. */
export const SourceRegistered = event('org.b40.working-groups.SourceRegistered.v1', {
  key: { field: 'cityId', orNetwork: true },
  about: { shared: 'sourceId' },
  data: Type.Object({
    sourceId: Id,
    cityId: nullable(CitySlug),
    title: Text,
    publisher: Text,
    url: nullable(Text),
    licence: nullable(Text),
    reuse: Type.Boolean(),
    kind: oneOf('measured', 'statistical', 'survey', 'modelled', 'estimated', 'platform'),
  }),
  example: {
    sourceId: sample.statisticsSource,
    cityId: 'sarajevo',
    title: 'Air quality stations of the canton',
    publisher: 'Public health institute of the canton',
    url: 'https://example.org/air',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    reuse: true,
    kind: 'measured',
  },
});
export type SourceRegistered = DataOf<typeof SourceRegistered>;
