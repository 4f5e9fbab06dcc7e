import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Code, Decimal, Id, Text, nullable } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofTarget = { targetId: Id, indicator: Code, itemId: nullable(Id), title: Text, cityId: nullable(CitySlug) };
const lessStreetLight = {
  targetId: sample.streetLightTarget,
  indicator: 'energy.street-lighting',
  itemId: sample.climateMasterPlanItem,
  title: 'Energy of street lighting',
  cityId: 'sarajevo',
};

/** What a city means an indicator to be, or the network (then it has no city); set anew, it is said whole. `title`: the indicator's. */
export const TargetSet = event('org.b40.working-groups.TargetSet.v1', {
  key: { field: 'cityId', orNetwork: true },
  about: { life: 'targetId' },
  data: Type.Object({
    ...ofTarget,
    version: Type.Integer({ minimum: 1, description: 'Of the indicator’s meaning' }),
    unit: Type.String({ description: 'UCUM; of money ISO 4217' }),
    baseline: nullable(Type.Object({ period: Type.String({ description: 'ISO 8601, as long as it is' }), value: Decimal })),
    value: Decimal,
    by: Type.String({ description: 'ISO 8601: 2030, 2030-06 or 2030-06-30' }),
    decisionId: nullable(Id),
    planId: nullable(Id),
  }),
  example: {
    ...lessStreetLight,
    version: 1,
    unit: 'MWh',
    baseline: { period: '2021', value: '24000' },
    value: '12000',
    by: '2030',
    decisionId: sample.climateDecision,
    planId: sample.climatePlan,
  },
});
export type TargetSet = DataOf<typeof TargetSet>;

export const TargetWithdrawn = event('org.b40.working-groups.TargetWithdrawn.v1', {
  key: { field: 'cityId', orNetwork: true },
  about: { life: 'targetId' },
  data: Type.Object(ofTarget),
  example: lessStreetLight,
});
export type TargetWithdrawn = DataOf<typeof TargetWithdrawn>;
