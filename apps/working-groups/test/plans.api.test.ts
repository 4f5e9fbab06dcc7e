import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { MeetingHeld } from '#contracts';
import type { ApiClient, HearingNetwork } from '#testing';
import { aDecision, aGroup, anEvaluatedPlan, aPlan, aSubmittedPlan } from './builders.ts';
import { aNetwork } from './network.ts';

let network: HearingNetwork;
let api: ApiClient;
let groupId: string;
let meetingId: string;
beforeAll(async () => {
  network = await aNetwork();
  api = network.secretariat;
  groupId = (await aGroup(api)).id;
  meetingId = await network.call();
});
afterAll(() => network.stop());

test('a plan is drafted without an event, submitted, evaluated at a meeting and adopted', async () => {
  await network.news();
  const drafted = await api.post(`/v1/working-groups/${groupId}/action-plans`, { title: 'Climate plan', period: '2022-04-01/2024-04-01' });
  const { id } = drafted.body;
  expect([drafted.status, drafted.headers.get('location'), drafted.eventPosition]).toEqual([201, `/v1/action-plans/${id}`, undefined]);
  expect(drafted.body).toMatchObject({
    groupId,
    title: 'Climate plan',
    period: '2022-04-01/2024-04-01',
    state: 'draft',
    submittedOn: null,
  });

  const path = `/v1/action-plans/${id}`;
  expect((await api.post(`${path}/submission`, { on: '2022-04-01' })).body).toMatchObject({
    state: 'submitted',
    submittedOn: '2022-04-01',
  });
  const evaluated = await api.post(`${path}/evaluation`, { meetingId, remarks: 'Ambitious.' });
  expect(evaluated.body).toMatchObject({ state: 'evaluated', evaluationMeetingId: meetingId, remarks: 'Ambitious.', adoptedOn: null });
  expect((await network.news()).map(({ name }) => name)).toEqual(['ActionPlanSubmitted', 'ActionPlanEvaluated']);

  const adopted = await api.post(`${path}/adoption`, { on: '2022-06-30', meetingId });
  expect(adopted).toMatchObject({ status: 200, body: { state: 'adopted', adoptedOn: '2022-06-30', adoptionMeetingId: meetingId } });
  expect(await network.news()).toMatchObject([{ name: 'ActionPlanAdopted', key: id, data: { planId: id, supersededPlanId: null } }]);
  const read = await api.get(path);
  expect([read.body, read.etag]).toEqual([adopted.body, adopted.etag]);
});

test.each(['2022–2024', '2022-04-01', '2022-04-01/2022-04-01', '2023-04-01/2022-04-01', '2022-02-30/2023-04-01', '2022-04-01/2023-04-01/'])(
  'a plan has no period %s: it is two days, the second later',
  async (period) => {
    const drafted = await api.post(`/v1/working-groups/${groupId}/action-plans`, { title: 'Climate plan', period });
    expect(drafted).toMatchObject({ status: 400, body: { code: 'invalid-input', errors: [{ pointer: '/period' }] } });
  },
);

test('adopting a newer plan of the group supersedes the former, of another group not', async () => {
  const own = (await aGroup(api)).id;
  const [former, newer] = [await anEvaluatedPlan(api, own, meetingId), await anEvaluatedPlan(api, own, meetingId)];
  const other = await anEvaluatedPlan(api, (await aGroup(api)).id, meetingId);
  for (const plan of [former, other]) await api.post(`/v1/action-plans/${plan.id}/adoption`, { on: '2022-06-30' });
  await network.news();
  await api.post(`/v1/action-plans/${newer.id}/adoption`, { on: '2023-06-30' });
  // Of two keys, so in no order with each other.
  const news = (await network.news()).toSorted((a, b) => a.name.localeCompare(b.name));
  expect(news).toMatchObject([
    { name: 'ActionPlanAdopted', data: { planId: newer.id, supersededPlanId: former.id } },
    { name: 'ActionPlanSuperseded', key: former.id, data: { planId: former.id, supersededById: newer.id, on: '2023-06-30' } },
  ]);
  expect((await api.get(`/v1/action-plans/${former.id}`)).body).toMatchObject({ state: 'superseded', supersededById: newer.id });
  expect((await api.get(`/v1/action-plans/${other.id}`)).body).toMatchObject({ state: 'adopted' });
});

test('plans adopted at once supersede each other one by one, and one stays in force', async () => {
  const own = (await aGroup(api)).id;
  const plans = await Promise.all(Array.from({ length: 6 }, () => anEvaluatedPlan(api, own, meetingId)));
  const answers = await Promise.all(plans.map(({ id }) => api.post(`/v1/action-plans/${id}/adoption`, { on: '2022-06-30' })));
  expect(answers.map(({ status }) => status)).toEqual(plans.map(() => 200));
  const { items } = (await api.get('/v1/action-plans', { query: { group: own, state: 'superseded' } })).body;
  expect(items).toHaveLength(plans.length - 1);
  const told = (await network.news()).filter(({ name }) => name === 'ActionPlanSuperseded').map(({ data }) => data['planId']);
  expect(new Set(told)).toEqual(new Set(items.map(({ id }: { id: string }) => id)));
  expect(told).toHaveLength(plans.length - 1);
});

test('a meeting is known once it was called, or from the record of what was held', async () => {
  const heldId = newId();
  const { id } = await aSubmittedPlan(api, groupId);
  const evaluate = () => api.post(`/v1/action-plans/${id}/evaluation`, { meetingId: heldId });
  expect(await evaluate()).toMatchObject({ status: 400, body: { code: 'meeting-unknown', errors: [{ pointer: '/meetingId' }] } });
  await network.hear(MeetingHeld, { ...MeetingHeld.example, meetingId: heldId });
  expect(await evaluate()).toMatchObject({ status: 200, body: { evaluationMeetingId: heldId } });
});

test('a plan is adopted by a decision that meetings has told was carried, at the meeting that is named', async () => {
  const { id } = await anEvaluatedPlan(api, (await aGroup(api)).id, meetingId);
  const adopt = (decisionId: string, body: object = {}) =>
    api.post(`/v1/action-plans/${id}/adoption`, { on: '2022-06-30', decisionId, ...body });
  const atDecision = (code: string) => ({ status: 400, body: { code, errors: [{ pointer: '/decisionId' }] } });
  await network.news();
  expect(await adopt(newId())).toMatchObject(atDecision('decision-unknown'));
  for (const outcome of ['rejected', 'lapsed'])
    expect(await adopt(await aDecision(network, meetingId, outcome))).toMatchObject({
      status: 409,
      body: { code: 'decision-not-carried', outcome },
    });
  const carried = await aDecision(network, meetingId);
  expect(await adopt(carried, { meetingId: await network.call() })).toMatchObject(atDecision('invalid-input'));
  expect([await network.news(), (await api.get(`/v1/action-plans/${id}`)).body.state]).toEqual([[], 'evaluated']);
  expect(await adopt(carried)).toMatchObject({ status: 200, body: { decisionId: carried, adoptionMeetingId: null } });
  expect(await network.news()).toMatchObject([{ name: 'ActionPlanAdopted', data: { decisionId: carried } }]);
});

test.each<[string, () => Promise<{ id: string }>, string, object, number, string]>([
  ['a draft is evaluated', () => aPlan(api, groupId), 'evaluation', {}, 409, 'action-plan-not-submitted'],
  ['a submitted plan is submitted', () => aSubmittedPlan(api, groupId), 'submission', { on: '2022-04-01' }, 409, 'action-plan-not-draft'],
  ['a submitted plan is adopted', () => aSubmittedPlan(api, groupId), 'adoption', { on: '2022-06-30' }, 409, 'action-plan-not-evaluated'],
  ['a plan is evaluated twice', () => anEvaluatedPlan(api, groupId, meetingId), 'evaluation', {}, 409, 'action-plan-not-submitted'],
  [
    'adopted before it was submitted',
    () => anEvaluatedPlan(api, groupId, meetingId),
    'adoption',
    { on: '2022-03-01' },
    409,
    'adopted-before-submitted',
  ],
  [
    'adopted at an unknown meeting',
    () => anEvaluatedPlan(api, groupId, meetingId),
    'adoption',
    { on: '2022-06-30', meetingId: newId() },
    400,
    'meeting-unknown',
  ],
])('refused: %s', async (_, given, act, body, status, code) => {
  const { id } = await given();
  const before = (await network.published()).length;
  const answer = await api.post(`/v1/action-plans/${id}/${act}`, act === 'evaluation' ? { meetingId, ...body } : body);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect((await network.published()).length).toBe(before);
});

test('plans are listed by group and state, oldest first, page by page', async () => {
  const own = (await aGroup(api)).id;
  const plans = [await aSubmittedPlan(api, own), await aPlan(api, own), await aSubmittedPlan(api, own)];
  const ids = async (path: string, query: Record<string, string | number> = {}) =>
    (await api.get(path, { query })).body.items.map(({ id }: { id: string }) => id);
  expect(await ids('/v1/action-plans', { group: own })).toEqual(plans.map(({ id }) => id));
  expect(await ids('/v1/action-plans', { group: own, state: 'submitted' })).toEqual([plans[0].id, plans[2].id]);
  expect(await ids(`/v1/working-groups/${own}/action-plans`, { state: 'draft' })).toEqual([plans[1].id]);
  const { next } = (await api.get(`/v1/working-groups/${own}/action-plans`, { query: { limit: 2 } })).body;
  expect(await ids(`/v1/working-groups/${own}/action-plans`, { limit: 2, cursor: next })).toEqual([plans[2].id]);
});
