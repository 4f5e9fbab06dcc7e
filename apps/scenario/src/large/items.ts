import { addDays, type LocalDate } from '#domain';
import { at } from '../stage.ts';
import { dayBetween } from './cast.ts';
import { atOnce } from './crowd.ts';
import { planPeriods, type LargeGroup } from './groups.ts';
import type { LargeMeeting } from './meetings.ts';
import { officeOf, width, type LargeStage } from './years.ts';

const secretariat = 'secretariat';
const items = 3_000;

const verbs = ['Survey of', 'Plan for', 'Renewal of', 'Shared standard for', 'Pilot of', 'Training in', 'Open data on', 'Exchange on'];
const subjects: Record<string, string[]> = {
  climate: ['greenhouse gases', 'district heating', 'air quality', 'heat islands', 'waste', 'solar roofs'],
  democracy: ['citizens’ councils', 'participatory budgets', 'arrival and integration', 'cooperatives', 'women’s enterprises'],
  smart: ['street lighting', 'digital services', 'disaster information', 'sensors', 'city accounts'],
  economy: ['local markets', 'project financing', 'crafts', 'tourism off season', 'young enterprises'],
  mobility: ['cycle routes', 'trams', 'safe ways to school', 'parking', 'river ferries'],
  culture: ['museums', 'libraries', 'theatres', 'old towns', 'music schools'],
  youth: ['youth councils', 'sports grounds', 'apprenticeships', 'language courses', 'summer camps'],
  water: ['mains', 'springs', 'sewage', 'flood protection', 'fountains'],
};

/** Submitted as it begins, evaluated at the next network meeting, adopted there; the youngest is not adopted everywhere. */
export async function passPlans({ crowd, ids, random }: LargeStage, groups: readonly LargeGroup[], meetings: readonly LargeMeeting[]) {
  await atOnce(groups.length, groups, async ({ id }) => {
    for (const [nth, { from }] of planPeriods.entries()) {
      const of = `plan ${nth} of ${id}`;
      const path = `/v1/action-plans/${at(ids, of)}`;
      const meeting = meetings.find(({ kind, on, fate }) => kind === 'network' && fate === 'held' && on > from)!;
      const meetingId = at(ids, meeting.key);
      await crowd.post(secretariat, `${path}/submission`, { on: from }, `submit ${of}`);
      await crowd.post(secretariat, `${path}/evaluation`, { meetingId, remarks: 'Within reach.' }, `evaluate ${of}`);
      if (nth < 3 || random.named(of).chance(0.5))
        await crowd.post(secretariat, `${path}/adoption`, { on: meeting.on, meetingId }, `adopt ${of}`);
    }
  });
}

type State = 'proposed' | 'planned' | 'in-progress' | 'blocked' | 'delivered' | 'verified' | 'cancelled';
const way: Record<State, State[]> = {
  proposed: [],
  planned: ['planned'],
  'in-progress': ['planned', 'in-progress'],
  blocked: ['planned', 'in-progress', 'blocked'],
  delivered: ['planned', 'in-progress', 'delivered'],
  verified: ['planned', 'in-progress', 'delivered', 'verified'],
  cancelled: ['cancelled'],
};
/** Where items of an old plan and of the youngest stand, of twenty. */
const standings: [old: State[], young: State[]] = [
  [
    ...Array<State>(6).fill('verified'),
    ...Array<State>(5).fill('delivered'),
    ...Array<State>(4).fill('in-progress'),
    'blocked',
    ...Array<State>(2).fill('planned'),
    ...Array<State>(2).fill('cancelled'),
  ],
  [
    'verified',
    ...Array<State>(2).fill('delivered'),
    ...Array<State>(7).fill('in-progress'),
    'blocked',
    ...Array<State>(6).fill('planned'),
    ...Array<State>(2).fill('proposed'),
    'cancelled',
  ],
];

export interface LargeItem {
  key: string;
  group: LargeGroup;
  onRequest: boolean;
  state: State;
}

/** The items of a plan come one after the other, for one may rest on another; of all plans at once. */
export async function workOnItems(
  stage: LargeStage,
  groups: readonly LargeGroup[],
  meetings: readonly LargeMeeting[],
): Promise<LargeItem[]> {
  const made: LargeItem[] = [];
  const plans = groups.flatMap((group) => planPeriods.map((period, nth) => ({ group, nth, ...period })));
  await atOnce(width, plans, async (plan, index) => {
    for (let number = index; number < items; number += plans.length) made.push(await workOn(stage, plan, number, meetings));
  });
  return made.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

interface Plan {
  group: LargeGroup;
  nth: number;
  from: LocalDate;
  until: LocalDate;
}

async function workOn(stage: LargeStage, { group, nth, from, until }: Plan, number: number, meetings: readonly LargeMeeting[]) {
  const { crowd, ids } = stage;
  const own = stage.random.named(`item ${number}`);
  const key = `${group.id.toUpperCase()}-${String(number + 1).padStart(4, '0')}`;
  const city = own.chance(0.4) ? own.pick(group.cities) : undefined;
  const onRequest = own.chance(0.08);
  const state = onRequest ? 'in-progress' : own.pick(standings[nth < 3 ? 0 : 1]);
  const before = `${group.id.toUpperCase()}-${String(number - 8 * planPeriods.length + 1).padStart(4, '0')}`;
  const item = {
    code: key,
    title: `${own.pick(verbs)} ${own.pick(subjects[group.id]!)}`,
    groupId: group.id,
    planId: at(ids, `plan ${nth} of ${group.id}`),
    owner: city ? { cityId: city.id } : { groupId: group.id },
    horizon: own.pick(['short', 'medium', 'long']),
    ...(own.chance(0.7) && { dueOn: dayBetween(own, addDays(from, 90), addDays(until, 180)) }),
    nature: own.chance(0.85) ? 'project' : 'focus-area',
    participation: onRequest ? 'on-request' : 'all',
    ...(own.chance(0.1) && ids.has(before) && { dependsOn: [at(ids, before)] }),
  };
  const { id } = await crowd.post(officeOf(stage, group.lead), '/v1/action-items', item, `item ${key}`);
  ids.set(key, String(id));
  const by = officeOf(stage, city ?? group.lead);
  const presentedAt = meetings.find(({ groupId, on, fate }) => groupId === group.id && fate === 'held' && on >= from && on < until);
  for (const [step, to] of way[state].entries()) {
    const update = {
      to,
      ...(to === 'in-progress' && { progress: own.between(1, 18) * 5 }),
      ...(to === 'in-progress' && presentedAt && own.chance(0.5) && { meetingId: at(ids, presentedAt.key) }),
      ...(to === 'delivered' && { progress: 100, evidence: 'Report of the city' }),
      ...((to === 'blocked' || to === 'cancelled') && { note: 'No funds this year' }),
    };
    await crowd.post(by, `/v1/action-items/${String(id)}/updates`, update, `update ${step} of ${key}`);
  }
  return { key, group, onRequest, state };
}
