import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, GroupSlug, Id, LocalDate, Text, nullable } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const Level = Type.Integer({ minimum: 0, maximum: 4, description: '0: nothing yet; 4: as far as the item can be taken' });
const assessment = { level: Level, target: nullable(Level), on: LocalDate };

/**
 * How far a city is with an item as of a day, and how far it means to come. `before` is what was newest until then. One that was entered
 * late (`before.on` is after `on`) stands in the history at its day, and `before` stays the newest.
 */
export const CityLevelAssessed = event('org.b40.working-groups.CityLevelAssessed.v1', {
  key: { field: 'itemId' },
  about: { life: 'levelId' },
  data: Type.Object({
    levelId: Id,
    itemId: Id,
    groupId: nullable(GroupSlug),
    code: Text,
    cityId: CitySlug,
    ...assessment,
    before: nullable(Type.Object(assessment)),
  }),
  example: {
    levelId: sample.sarajevoLevel,
    itemId: sample.greenhouseGasItem,
    groupId: 'climate',
    code: 'GHG',
    cityId: 'sarajevo',
    level: 2,
    target: 4,
    on: '2022-09-01',
    before: { level: 1, target: 4, on: '2022-06-01' },
  },
});
export type CityLevelAssessed = DataOf<typeof CityLevelAssessed>;
