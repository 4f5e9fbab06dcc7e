import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, Clock } from '#domain';
import type { HearingNetwork } from '#testing';
import { aGroup, aPractice, aPublishedPractice } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('istanbul', 'sarajevo', 'tuzla');
});
afterAll(() => network.stop());

const read = async (path: string, query = {}) => network.secretariat.get(path, { query });
const replicate = (id: string, body: object) => network.secretariat.post(`/v1/practices/${id}/replications`, { on: '2022-11-01', ...body });
const refusedAs = (code: string) => ({ status: 409, body: { code } });

test('a practice shows who replicates it, each with its origin, under a tag that changes with them', async () => {
  const { id } = await aPublishedPractice(network.secretariat);
  const before = await read(`/v1/practices/${id}`);
  expect(before.body).toMatchObject({ replicationCount: 0, replications: [] });
  const { body: tuzla } = await replicate(id, { cityId: 'tuzla', note: 'In one district.' });
  const { body: sarajevo } = await replicate(id, { cityId: 'sarajevo' });
  expect([tuzla, sarajevo]).toMatchObject([
    { practiceId: id, originCityId: 'istanbul', cityId: 'tuzla', note: 'In one district.' },
    { practiceId: id, originCityId: 'istanbul', cityId: 'sarajevo', note: null },
  ]);
  const after = await read(`/v1/practices/${id}`);
  expect(after.body).toEqual({ ...before.body, replicationCount: 2, replications: [tuzla, sarajevo] });
  expect(after.etag).not.toBe(before.etag);
});

test('a practice is replicated by other cities, once it is published, each once, and on no day to come', async () => {
  const [waiting, published] = [await aPractice(network.secretariat), await aPublishedPractice(network.secretariat)];
  expect(await replicate(waiting.id, { cityId: 'tuzla' })).toMatchObject(refusedAs('practice-not-published'));
  expect(await replicate(published.id, { cityId: 'istanbul' })).toMatchObject(refusedAs('practice-of-own-city'));
  const tomorrow = addDays(new Clock().today(), 1);
  expect(await replicate(published.id, { cityId: 'tuzla', on: tomorrow })).toMatchObject(refusedAs('day-in-future'));
  const replicating = [1, 2, 3].map(() => () => replicate(published.id, { cityId: 'tuzla' }));
  const outcomes = (await atOnce(network, published.id, replicating)).map(({ status, body }) => String(body.code ?? status));
  expect(outcomes.toSorted()).toEqual(['201', 'practice-replicated', 'practice-replicated']);
  expect((await read(`/v1/practices/${published.id}`)).body.replications).toHaveLength(1);
});

test('a practice has a title and a text that say something, of a group that is at work', async () => {
  const submit = (body: object) =>
    network.secretariat.post('/v1/practices', { cityId: 'istanbul', title: 'A title', text: 'A text.', ...body });
  for (const field of ['title', 'text'])
    for (const blank of ['', ' ', ' \n\t ', '\u00a0\u2003'])
      expect(await submit({ [field]: blank })).toMatchObject({ status: 400, body: { errors: [{ pointer: `/${field}` }] } });
  const { id: groupId } = await aGroup(network.secretariat);
  expect(await submit({ groupId })).toMatchObject({ status: 201 });
  await network.secretariat.post(`/v1/working-groups/${groupId}/conclusion`, { on: '2024-12-31', reason: 'Done.' });
  expect(await submit({ groupId })).toMatchObject(refusedAs('working-group-concluded'));
});

test('the list is of a city, a group or a state', async () => {
  const { id: group } = await aGroup(network.secretariat);
  const [waiting, published] = [
    await aPractice(network.secretariat, { groupId: group }),
    await aPublishedPractice(network.secretariat, { groupId: group, cityId: 'tuzla' }),
  ];
  const ids = async (query: object) => (await read('/v1/practices', query)).body.items.map(({ id }: { id: string }) => id);
  expect(await ids({ group })).toEqual([waiting.id, published.id]);
  expect(await ids({ group, city: 'tuzla' })).toEqual([published.id]);
  expect(await ids({ group, state: 'submitted' })).toEqual([waiting.id]);
});
