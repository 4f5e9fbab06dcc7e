import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, Clock } from '#domain';
import type { HearingNetwork } from '#testing';
import { aGroup, anAdoption, anItem, anOffer, anOpenItem, aPlan } from './builders.ts';
import { aNetwork } from './network.ts';

let network: HearingNetwork;
let groupId: string;
const today = new Clock().today();
beforeAll(async () => {
  network = await aNetwork();
  await network.members('istanbul', 'sarajevo', 'tuzla', 'zenica');
  groupId = (await aGroup(network.secretariat, { leadCityId: 'sarajevo' })).id;
  await network.secretariat.put(`/v1/working-groups/${groupId}/cities/tuzla`);
});
afterAll(() => network.stop());

const report = async (name: string, query: object = {}) =>
  (await network.secretariat.get(`/v1/reports/${name}`, { query: { ...query } })).body;

async function csv(name: string, query = '', accept?: string) {
  const { status, headers, body } = await network.secretariat.get(`/v1/reports/${name}?${query}`, accept ? { headers: { accept } } : {});
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) };
}

test('items by state, progress and who works with whom; overdue is what is late by its day, else by its plan', async () => {
  const { secretariat } = network;
  const over = await aPlan(secretariat, groupId, { title: 'Over', period: `2022-04-01/${today}` });
  const running = await aPlan(secretariat, groupId, { title: 'Running', period: `2022-04-01/${addDays(today, 1)}` });
  // As it was written before a period had a form.
  const wordy = await aPlan(secretariat, groupId);
  await network.sql.query(`UPDATE action_plan SET period = '2020–2021' WHERE id = $1`, [wordy.id]);
  expect((await secretariat.get(`/v1/action-plans/${wordy.id}`)).body).toMatchObject({ period: '2020–2021' });
  const add = async (body: object, ...updates: object[]) => {
    const { id } = await anItem(secretariat, { groupId, ...body });
    for (const update of updates) await secretariat.post(`/v1/action-items/${id}/updates`, update);
    return id;
  };
  const yesterday = addDays(today, -1);
  const steps = [{ to: 'planned' }, { to: 'in-progress' }];
  const late = [
    await add({ dueOn: yesterday }),
    await add({ planId: over.id }),
    await add({ planId: running.id, dueOn: yesterday }, ...steps),
  ];
  const inTime = [
    await add({ dueOn: today }, { progress: 40 }),
    await add({ planId: over.id, dueOn: today }, { progress: 60 }),
    await add({ planId: running.id }),
    await add({ planId: wordy.id }),
    await add({}),
    await add({ dueOn: yesterday }, { to: 'cancelled' }),
    await add({ dueOn: yesterday }, ...steps, { to: 'delivered' }),
  ];
  const { items, summary } = await report('action-plans', { group: groupId });
  const overdue = items.filter((row: { overdue: boolean }) => row.overdue).map(({ itemId }: { itemId: string }) => itemId);
  expect(overdue).toEqual(late);
  expect(items).toHaveLength(late.length + inTime.length);
  expect(summary).toMatchObject({ on: today, items: 10, overdue: 3, progress: 50 });
  expect(Object.fromEntries(summary.states.map(({ state, items: n }: { state: string; items: number }) => [state, n]))).toEqual({
    ...{ proposed: 7, planned: 0, 'in-progress': 1, blocked: 0 },
    ...{ delivered: 1, verified: 0, cancelled: 1 },
  });
  expect((await report('action-plans', { group: groupId, state: 'delivered' })).summary).toMatchObject({ items: 1, overdue: 0 });
});

test('who works together on an item: the cities of its group, its owner, and who is enrolled', async () => {
  const { secretariat } = network;
  const { id: own } = await aGroup(secretariat, { leadCityId: 'tuzla' });
  const open = await anOpenItem(secretariat, { groupId: own, owner: { cityId: 'istanbul' } });
  await anItem(secretariat, { groupId: own });
  const { body: enrolment } = await secretariat.post(`/v1/action-items/${open.id}/enrolments`, { cityId: 'zenica' });
  const cities = async (query = {}) => {
    const { items, summary } = await report('action-plans', { group: own, ...query });
    return [items.map(({ cityIds }: { cityIds: string[] }) => cityIds), summary.cities];
  };
  expect((await cities())[0]).toEqual([['istanbul', 'tuzla'], ['tuzla']]);
  await secretariat.post(`/v1/enrolments/${enrolment.id}/acceptance`);
  expect(await cities()).toEqual([
    [['istanbul', 'tuzla', 'zenica'], ['tuzla']],
    [
      { cityId: 'tuzla', items: 2 },
      { cityId: 'istanbul', items: 1 },
      { cityId: 'zenica', items: 1 },
    ],
  ]);
  expect(await cities({ city: 'zenica' })).toEqual([
    [['istanbul', 'tuzla', 'zenica']],
    [
      { cityId: 'istanbul', items: 1 },
      { cityId: 'tuzla', items: 1 },
    ],
  ]);
  expect((await report('action-plans', { group: own })).items[0]).toMatchObject({
    owner: 'city:istanbul',
    leadCityId: 'tuzla',
    state: 'proposed',
  });
});

test('offers by city, and levels by item and city', async () => {
  const { secretariat } = network;
  const offer = await anOffer(secretariat);
  await anAdoption(secretariat, offer.id, 'tuzla');
  await network.join('gone');
  await network.leave('gone');
  expect(
    (await report('adoptions', { offer: offer.id })).items.map(({ cityId, eligible, state }: Record<string, unknown>) => [
      cityId,
      eligible,
      state,
    ]),
  ).toEqual([
    ['sarajevo', true, null],
    ['tuzla', true, 'requested'],
    ['zenica', true, null],
  ]);
  expect((await report('adoptions', { offer: offer.id, state: 'requested' })).items).toMatchObject([
    { cityId: 'tuzla', city: 'TUZLA', offer: 'Pay It Forward' },
  ]);

  const item = await anItem(secretariat, { groupId });
  for (const [cityId, level] of [
    ['tuzla', 1],
    ['sarajevo', 3],
  ] as const)
    await secretariat.put(`/v1/action-items/${item.id}/levels/${cityId}`, { level, target: 4, on: '2022-09-01' });
  await network.suspend('tuzla');
  const rows = (await report('levels', { item: item.id })).items;
  expect(rows.map(({ cityId, member, level }: Record<string, unknown>) => [cityId, member, level])).toEqual([
    ['sarajevo', true, 3],
    ['tuzla', false, 1],
  ]);
  expect((await report('levels', { group: groupId, city: 'tuzla' })).items).toMatchObject([
    { code: item.code, level: 1, target: 4, on: '2022-09-01' },
  ]);
  await network.reinstate('tuzla');
});

test('a report is CSV by Accept or in a link, whole, with what a spreadsheet would run made harmless', async () => {
  const { id } = await aGroup(network.secretariat, { name: '=HYPERLINK("http://evil.example")' });
  for (let n = 0; n < 3; n++) await anItem(network.secretariat, { groupId: id, title: `-Laktaši, "${n}"` });
  const [inLink, accepted] = [
    await csv('action-plans', `group=${id}&format=csv&limit=1`),
    await csv('action-plans', `group=${id}`, 'text/csv'),
  ];
  expect(inLink.text).toBe(accepted.text);
  expect([inLink.status, inLink.headers.get('content-type'), inLink.headers.get('content-disposition')]).toEqual([
    200,
    'text/csv; charset=utf-8; header=present',
    'attachment; filename="action-plans.csv"',
  ]);
  const [header, ...lines] = inLink.text.split('\r\n');
  expect(header).toBe('itemId,code,title,groupId,group,planId,plan,owner,leadCityId,state,progress,dueOn,overdue,cityIds');
  expect(lines).toHaveLength(4);
  expect(lines[3]).toBe('');
  expect(lines[0]).toMatch(
    /^[0-9a-f-]{36},ITEM-\w+,"'-Laktaši, ""0""",group-\w+,"'=HYPERLINK\(""http:\/\/evil.example""\)",,,network,,proposed,,,false,$/,
  );
  for (const [query, accept] of [
    ['format=json', 'text/csv'],
    ['', 'application/json'],
    ['', '*/*'],
  ] as const)
    expect((await csv('levels', query, accept)).headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect((await csv('levels', 'format=xml')).status).toBe(400);
  expect(await csv('levels', 'format=csv&cursor=made-up')).toMatchObject({ status: 400, text: expect.stringContaining('?cursor') });
});
