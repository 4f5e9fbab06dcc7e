import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, GroupSlug, Id, Ids, LocalDate, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofPlan = { planId: Id, groupId: GroupSlug, title: Text };
const climatePlan = { planId: sample.climatePlan, groupId: 'climate', title: 'Action plan of local climate action' };

export const ActionPlanSubmitted = event('org.b40.working-groups.ActionPlanSubmitted.v1', {
  key: { field: 'planId' },
  about: { life: 'planId' },
  data: Type.Object({ ...ofPlan, period: nullable(Text), on: LocalDate }),
  example: { ...climatePlan, period: null, on: '2022-04-01' },
});
export type ActionPlanSubmitted = DataOf<typeof ActionPlanSubmitted>;

/** A meeting has looked at it; adopting it is a separate act. */
export const ActionPlanEvaluated = event('org.b40.working-groups.ActionPlanEvaluated.v1', {
  key: { field: 'planId' },
  about: { life: 'planId' },
  data: Type.Object({ ...ofPlan, meetingId: Id, remarks: nullable(Text) }),
  example: { ...climatePlan, meetingId: sample.sarajevoMeeting, remarks: null },
});
export type ActionPlanEvaluated = DataOf<typeof ActionPlanEvaluated>;

/** `supersededPlanId` is the group's plan that was in force until now. */
export const ActionPlanAdopted = event('org.b40.working-groups.ActionPlanAdopted.v1', {
  key: { field: 'planId' },
  about: { life: 'planId' },
  data: Type.Object({ ...ofPlan, on: LocalDate, meetingId: nullable(Id), decisionId: nullable(Id), supersededPlanId: nullable(Id) }),
  example: { ...climatePlan, on: '2022-06-30', meetingId: null, decisionId: null, supersededPlanId: null },
});
export type ActionPlanAdopted = DataOf<typeof ActionPlanAdopted>;

/** The group's plan was in force until the other was adopted, `on` that day. */
export const ActionPlanSuperseded = event('org.b40.working-groups.ActionPlanSuperseded.v1', {
  key: { field: 'planId' },
  about: { life: 'planId' },
  data: Type.Object({ ...ofPlan, on: LocalDate, supersededById: Id }),
  example: { ...climatePlan, on: '2023-06-30', supersededById: sample.secondClimatePlan },
});
export type ActionPlanSuperseded = DataOf<typeof ActionPlanSuperseded>;

const ItemState = oneOf('proposed', 'planned', 'in-progress', 'blocked', 'delivered', 'verified', 'cancelled');

/** The last day it is in time. Absent from events of before it was kept. */
const dueOn = Type.Optional(nullable(LocalDate));

/** Whose it is: a group's, a city's or the network's own. */
const Owner = Type.Union([
  Type.Object({ groupId: GroupSlug }),
  Type.Object({ cityId: CitySlug }),
  Type.Object({ network: Type.Literal(true) }),
]);

export const ActionItemAdded = event('org.b40.working-groups.ActionItemAdded.v1', {
  key: { field: 'itemId' },
  about: { life: 'itemId' },
  data: Type.Object({
    itemId: Id,
    code: Type.String({ description: 'Short and readable, like GHG' }),
    title: Text,
    groupId: nullable(GroupSlug),
    planId: nullable(Id),
    owner: Owner,
    horizon: nullable(oneOf('short', 'medium', 'long')),
    nature: oneOf('project', 'focus-area'),
    participation: oneOf('all', 'on-request'),
    dependsOn: Ids,
    dueOn,
    state: ItemState,
  }),
  example: {
    itemId: sample.climateMasterPlanItem,
    code: 'CLIM-MP',
    title: 'Regional climate action master plan',
    groupId: 'climate',
    planId: sample.climatePlan,
    owner: { groupId: 'climate' },
    horizon: 'long',
    nature: 'project',
    participation: 'all',
    dependsOn: [sample.greenhouseGasItem],
    dueOn: '2026-12-31',
    state: 'proposed',
  },
});
export type ActionItemAdded = DataOf<typeof ActionItemAdded>;

/** Never empty: `changes` names what it says. `from` and `to` are equal where the state stays; what was not said is null. */
export const ActionItemUpdated = event('org.b40.working-groups.ActionItemUpdated.v1', {
  key: { field: 'itemId' },
  about: { life: 'itemId' },
  data: Type.Object({
    itemId: Id,
    groupId: nullable(GroupSlug),
    code: Text,
    from: ItemState,
    to: ItemState,
    changes: Type.Array(oneOf('state', 'progress', 'dueOn', 'note', 'evidence', 'presented')),
    progress: nullable(Type.Integer({ minimum: 0, maximum: 100, description: 'Per cent' })),
    dueOn,
    note: nullable(Text),
    evidence: nullable(Text),
    meetingId: nullable(Id),
  }),
  example: {
    itemId: sample.greenhouseGasItem,
    groupId: 'climate',
    code: 'GHG',
    from: 'planned',
    to: 'planned',
    changes: ['note', 'presented'],
    progress: null,
    dueOn: null,
    note: 'Presented by the term president.',
    evidence: null,
    meetingId: sample.sarajevoMeeting,
  },
});
export type ActionItemUpdated = DataOf<typeof ActionItemUpdated>;
