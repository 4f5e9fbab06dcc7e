import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { HearingNetwork } from '#testing';
import { aGroup, anItem } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.join('laktasi');
});
afterAll(() => network.stop());

test('a proposal, what it answers and what takes it up are of one group, which is not concluded; it is decided once', async () => {
  const { secretariat } = network;
  const [climate, culture] = [(await aGroup(secretariat)).id, (await aGroup(secretariat)).id];
  const submit = (groupId: string, body: object) =>
    secretariat.post(`/v1/working-groups/${groupId}/proposals`, { cityId: 'laktasi', title: 'A title', text: 'A text.', ...body });
  const decide = (id: string, body: object) => secretariat.post(`/v1/proposals/${id}/decision`, body);
  const [problem, foreign] = [await submit(climate, { kind: 'problem' }), await submit(culture, { kind: 'problem' })];
  const { body: solution } = await submit(climate, { kind: 'solution', answersId: problem.body.id });
  const itemId = (await anItem(secretariat, { groupId: climate })).id;
  for (const [answer, pointer] of [
    [await submit(climate, { kind: 'solution', answersId: foreign.body.id }), '/answersId'],
    [await decide(foreign.body.id, { outcome: 'taken-up', itemId }), '/itemId'],
    [await decide(solution.id, { outcome: 'declined' }), '/reason'],
  ] as const)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input', errors: [{ pointer }] } });
  const answers = await atOnce(
    network,
    climate,
    Array(2).fill(() => decide(solution.id, { outcome: 'taken-up', itemId })),
  );
  expect(new Set(answers.map(({ status, body }) => body.code ?? status))).toEqual(new Set([200, 'proposal-decided']));
  const filter = { group: climate, city: 'laktasi', kind: 'solution', state: 'taken-up' };
  expect((await secretariat.get('/v1/proposals', { query: filter })).body.items).toEqual([{ ...solution, state: 'taken-up', itemId }]);
  await secretariat.post(`/v1/working-groups/${culture}/conclusion`, { on: '2024-12-31', reason: 'Done.' });
  for (const late of [await submit(culture, { kind: 'idea' }), await decide(foreign.body.id, { outcome: 'declined', reason: 'Late.' })])
    expect(late).toMatchObject({ status: 409, body: { code: 'working-group-concluded' } });
});
