import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import type { ApiAnswer, ApiClient, HearingNetwork } from '#testing';
import { aGroup, anEvaluatedPlan, anItem, anUpdate, aPlan, itemBody, some } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
let api: ApiClient;
let climate: string;
let smart: string;
let meetingId: string;
beforeAll(async () => {
  network = await aNetwork();
  api = network.secretariat;
  await network.members('istanbul', 'sarajevo');
  climate = (await aGroup(api, { id: 'climate', leadCityId: 'sarajevo' })).id;
  smart = (await aGroup(api, { id: 'smart' })).id;
  meetingId = await network.call();
});
afterAll(() => network.stop());

const updates = (id: string) => `/v1/action-items/${id}/updates`;

describe('an item', () => {
  test('is added as proposed, with what must come first, and read back', async () => {
    const inventory = await anItem(api, { owner: { groupId: climate } });
    const plan = await aPlan(api, climate);
    await network.news();
    const body = itemBody({ owner: { cityId: 'istanbul' }, planId: plan.id, horizon: 'long', dependsOn: [inventory.id] });
    const added = await api.post('/v1/action-items', body);
    expect([added.status, added.headers.get('location')]).toEqual([201, `/v1/action-items/${added.body.id}`]);
    const expected = { ...body, groupId: climate, state: 'proposed', dueOn: null, progress: null, evidence: null, meetingIds: [] };
    expect(added.body).toEqual({ id: added.body.id, ...expected });
    expect(await network.news()).toMatchObject([
      {
        name: 'ActionItemAdded',
        key: added.body.id,
        data: { code: body.code, groupId: climate, state: 'proposed', dependsOn: [inventory.id] },
      },
    ]);
    const read = await api.get(`/v1/action-items/${added.body.id}`);
    expect([read.body, read.etag]).toEqual([added.body, added.etag]);
  });

  test.each<[string, () => object, string | null]>([
    ['the group it names', () => ({ groupId: smart, owner: { cityId: 'istanbul' } }), 'smart'],
    ['the group that owns it', () => ({ owner: { groupId: climate } }), 'climate'],
    ['none, as the network’s own', () => ({ owner: { network: true } }), null],
  ])('belongs to %s', async (_, given, groupId) => {
    expect((await anItem(api, given())).groupId).toBe(groupId);
  });

  // Cycles can't be made: what an item depends on is named when it is added, of items that are there, and never again.
  test('depends only on what was there before it', async () => {
    const first = await anItem(api);
    const second = await anItem(api, { dependsOn: [first.id] });
    expect(await api.post(updates(first.id), { dependsOn: [second.id] })).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    const unknown = await api.post('/v1/action-items', itemBody({ dependsOn: [first.id, newId()] }));
    expect(unknown).toMatchObject({ status: 400, body: { code: 'action-item-unknown', errors: [{ pointer: '/dependsOn/1' }] } });
  });

  test.each<[string, () => Promise<object> | object, number, string, string | undefined]>([
    ['without an owner', () => ({ owner: {} }), 400, 'invalid-input', '/owner'],
    ['with two owners', () => ({ owner: { cityId: 'istanbul', network: true } }), 400, 'invalid-input', '/owner'],
    ['with a network that is false', () => ({ owner: { network: false } }), 400, 'invalid-input', '/owner'],
    ['owned by an unknown city', () => ({ owner: { cityId: 'nowhere' } }), 400, 'city-unknown', '/owner/cityId'],
    ['owned by an unknown group', () => ({ owner: { groupId: 'nowhere' } }), 400, 'working-group-unknown', '/owner/groupId'],
    ['of an unknown group', () => ({ groupId: 'nowhere' }), 400, 'working-group-unknown', '/groupId'],
    [
      'owned by another group than its own',
      () => ({ groupId: climate, owner: { groupId: smart } }),
      400,
      'invalid-input',
      '/owner/groupId',
    ],
    ['of an unknown plan', () => ({ planId: newId() }), 400, 'action-plan-unknown', '/planId'],
    ['of another group’s plan', async () => ({ groupId: smart, planId: (await aPlan(api, climate)).id }), 400, 'invalid-input', '/planId'],
    ['with a code that is taken', async () => ({ code: (await anItem(api)).code.toLowerCase() }), 409, 'action-item-code-taken', undefined],
    [
      'of a superseded plan',
      async () => {
        const [former, newer] = [await anEvaluatedPlan(api, smart, meetingId), await anEvaluatedPlan(api, smart, meetingId)];
        for (const { id } of [former, newer]) await api.post(`/v1/action-plans/${id}/adoption`, { on: '2022-06-30' });
        return { planId: former.id };
      },
      409,
      'action-plan-superseded',
      undefined,
    ],
  ])('is refused %s', async (_, given, status, code, pointer) => {
    const body = itemBody(await given());
    await network.news();
    const answer = await api.post('/v1/action-items', body);
    expect([answer.status, answer.body.code, await network.news()]).toEqual([status, code, []]);
    expect(answer.body.errors?.[0].pointer).toBe(pointer);
  });

  test('has its code alone: of two added at once, whoever comes second hears that it is taken', async () => {
    for (let round = 0; round < 5; round++) {
      const code = some('CODE');
      const answers = await Promise.all([code, code.toLowerCase()].map((each) => api.post('/v1/action-items', itemBody({ code: each }))));
      expect(answers.map(({ status, body }) => [status, status === 201 ? undefined : body.code]).toSorted(([a], [b]) => a - b)).toEqual([
        [201, undefined],
        [409, 'action-item-code-taken'],
      ]);
    }
  });
});

describe('an update', () => {
  test('takes an item from proposed to verified, and its history reads oldest first', async () => {
    const { id } = await anItem(api, { owner: { groupId: climate } });
    for (const update of [
      { to: 'planned' },
      { to: 'in-progress', progress: 10 },
      { to: 'blocked', note: 'No data.' },
      { to: 'in-progress' },
      { to: 'delivered', progress: 100, evidence: 'https://example.org/ghg' },
      { to: 'verified' },
    ])
      await anUpdate(api, id, update);
    expect((await api.get(`/v1/action-items/${id}`)).body).toMatchObject({
      state: 'verified',
      progress: 100,
      evidence: 'https://example.org/ghg',
    });

    const { items } = (await api.get(updates(id))).body;
    expect(items.map(({ from, to }: Record<string, string>) => `${from} → ${to}`)).toEqual([
      'proposed → planned',
      'planned → in-progress',
      'in-progress → blocked',
      'blocked → in-progress',
      'in-progress → delivered',
      'delivered → verified',
    ]);
    const first = (await api.get(updates(id), { query: { limit: 4 } })).body;
    const rest = (await api.get(updates(id), { query: { limit: 4, cursor: first.next } })).body;
    expect([...first.items, ...rest.items]).toEqual(items);
    expect(rest.next).toBeUndefined();
  });

  test('of a meeting and a note presents the item there, and its state stays', async () => {
    const { id, code } = await anItem(api, { owner: { groupId: climate } });
    await anUpdate(api, id, { to: 'planned' });
    await network.news();
    const answer = await api.post(updates(id), { meetingId, note: 'Presented.' });
    expect(answer).toMatchObject({ status: 200, body: { id, state: 'planned', meetingIds: [meetingId] } });
    const said = { progress: null, note: 'Presented.', evidence: null, meetingId };
    const data = { itemId: id, groupId: climate, code, from: 'planned', to: 'planned', changes: ['note', 'presented'], ...said };
    expect(await network.news()).toMatchObject([{ name: 'ActionItemUpdated', key: id, data }]);
    expect((await api.get(updates(id))).body.items[1]).toMatchObject({ itemId: id, from: 'planned', to: 'planned', ...said });
  });

  test.each<[string, object[], object, number, string]>([
    ['that is empty', [], {}, 400, 'action-item-update-empty'],
    ['at an unknown meeting', [], { meetingId: newId() }, 400, 'meeting-unknown'],
    ['that skips a state', [], { to: 'delivered' }, 409, 'action-item-transition-refused'],
    ['to the state it is in', [], { to: 'proposed' }, 409, 'action-item-transition-refused'],
    ['of a cancelled item’s progress', [{ to: 'cancelled' }], { progress: 5 }, 409, 'action-item-closed'],
    [
      'that verifies without evidence',
      [{ to: 'planned' }, { to: 'in-progress' }, { to: 'delivered' }],
      { to: 'verified' },
      409,
      'evidence-missing',
    ],
  ])('is refused %s', async (_, given, body, status, code) => {
    const { id } = await anItem(api);
    for (const update of given) await anUpdate(api, id, update);
    await network.news();
    const before = await api.get(`/v1/action-items/${id}`);
    const answer: ApiAnswer = await api.post(updates(id), body);
    expect([answer.status, answer.body.code, await network.news()]).toEqual([status, code, []]);
    expect((await api.get(`/v1/action-items/${id}`)).etag).toBe(before.etag);
  });

  test('of one item at once: each finds the state that the other has left', async () => {
    const { id } = await anItem(api);
    const answers = await atOnce(
      network,
      id,
      Array(2).fill(() => api.post(updates(id), { to: 'planned' })),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect((await api.get(updates(id))).body.items).toHaveLength(1);
  });
});

describe('filters', () => {
  const made: Record<string, string> = {};
  let shownAt: string;
  beforeAll(async () => {
    shownAt = await network.call();
    await aGroup(api, { id: 'culture' });
    await api.put('/v1/working-groups/culture/cities/istanbul');
    const add = async (name: string, body: object) => (made[name] = (await anItem(api, body)).id);
    await add('group', { owner: { groupId: 'culture' }, horizon: 'long' });
    await add('city', { owner: { cityId: 'istanbul' }, groupId: 'culture', horizon: 'short' });
    await add('own', { owner: { cityId: 'istanbul' } });
    await add('network', { owner: { network: true } });
    await anUpdate(api, made['group']!, { to: 'planned' });
    await anUpdate(api, made['city']!, { meetingId: shownAt });
  });

  const cases: [Record<string, string>, string[]][] = [
    [{ group: 'culture' }, ['group', 'city']],
    [{ owner: 'group:culture' }, ['group']],
    [{ owner: 'city:istanbul' }, ['city', 'own']],
    [{ owner: 'network' }, ['network']],
    [{ city: 'istanbul' }, ['group', 'city', 'own']],
    [{ group: 'culture', state: 'planned' }, ['group']],
    [{ group: 'culture', horizon: 'short' }, ['city']],
    [{ group: 'nowhere' }, []],
  ];
  const namesOf = (items: { id: string }[]) => Object.keys(made).filter((name) => items.some(({ id }) => id === made[name]));

  test.each(cases)('%j', async (query, names) => {
    const listed = (await api.get('/v1/action-items', { query: { limit: 200, ...query } })).body.items;
    expect(namesOf(listed)).toEqual(names);
    const { columns } = (await api.get('/v1/action-items/board', { query: { limit: 200, ...query } })).body;
    expect(namesOf(columns.flatMap(({ items }: { items: { id: string }[] }) => items))).toEqual(names);
  });

  test('meeting: the items updated there', async () => {
    const { items } = (await api.get('/v1/action-items', { query: { meeting: shownAt } })).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual([made['city']]);
  });

  test('page by page, each item once', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined, turn = 0; turn === 0 || cursor; turn++) {
      const { items, next } = (await api.get('/v1/action-items', { query: { limit: 7, ...(cursor && { cursor }) } })).body;
      seen.push(...items.map(({ id }: { id: string }) => id));
      cursor = next;
    }
    const all = (await api.get('/v1/action-items', { query: { limit: 200 } })).body.items;
    expect(seen).toEqual(all.map(({ id }: { id: string }) => id));
  });

  test('the board has a column for each state, in order, and counts what it does not show', async () => {
    const { columns } = (await api.get('/v1/action-items/board', { query: { group: 'culture' } })).body;
    expect(columns.map(({ state, count }: { state: string; count: number }) => `${state} ${count}`)).toEqual([
      'proposed 1',
      'planned 1',
      'in-progress 0',
      'blocked 0',
      'delivered 0',
      'verified 0',
      'cancelled 0',
    ]);
    const { id: groupId } = await aGroup(api);
    const [first] = [await anItem(api, { owner: { groupId } }), await anItem(api, { owner: { groupId } })];
    const short = (await api.get('/v1/action-items/board', { query: { group: groupId, state: 'proposed', limit: 1 } })).body;
    expect(short.columns).toMatchObject([{ state: 'proposed', count: 2, items: [{ id: first.id }] }]);
  });
});
