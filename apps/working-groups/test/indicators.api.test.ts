import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { HearingNetwork } from '#testing';
import { anIndicator, anItem, indicatorBody } from './builders.ts';
import { aNetwork, atOnceIn } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('sarajevo');
});
afterAll(() => network.stop());

const adopt = (code: string, body: object = {}) => network.secretariat.put(`/v1/frameworks/${code}/adoption`, body);
const codes = async (query: Record<string, string>) =>
  (await network.secretariat.get('/v1/indicators', { query: { limit: '200', ...query } })).body.items.map(
    ({ code }: { code: string }) => code,
  );

test('what is asked of a framework is defined by its adoption, once, with what it is divided by', async () => {
  const { id: itemId } = await anItem(network.secretariat);
  await anIndicator(network.secretariat, { code: 'gpc.i.1.1', unit: 'kg{CO2e}', period: 'year' });
  const adoptions = await Promise.all([1, 2].map(() => adopt('gpc-basic', { itemId })));
  expect(adoptions.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200]);
  expect(await codes({ framework: 'gpc-basic' })).toHaveLength(31);
  expect(await codes({ item: itemId })).toHaveLength(31);
  expect(await codes({ framework: 'population' })).toEqual(['population']);
  // What was defined by hand stays as it is.
  expect((await network.secretariat.get('/v1/indicators/gpc.i.1.1')).body).toMatchObject({ unit: 'kg{CO2e}', framework: null });
  expect((await network.secretariat.get('/v1/frameworks/gpc-basic')).body).toMatchObject({ edition: '1.1', itemId });
  const defined = (await network.news()).filter(({ name }) => name === 'IndicatorDefined');
  expect(defined).toHaveLength(33);
  expect(await adopt('gpc-basic')).toMatchObject({ status: 409, body: { code: 'framework-adopted' } });
  expect(await adopt('coop')).toMatchObject({ status: 200 });
  expect((await network.news()).map(({ data }) => data['code'])).toEqual(['coop.count']);
});

test('a unit that is none is refused at its place, and one code is defined once, also at once', async () => {
  for (const unit of ['µg/m3', 'ug per m3', '{'])
    expect(await network.secretariat.post('/v1/indicators', indicatorBody({ unit }))).toMatchObject({
      status: 400,
      body: { code: 'invalid-input', errors: [{ pointer: '/unit' }] },
    });
  const body = indicatorBody();
  const define = () => network.secretariat.post('/v1/indicators', body);
  const answers = await atOnceIn(network, 'indicator', [define, define, define]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
  const refused = answers.flatMap((answer) => (answer.status === 201 ? [] : [answer.body.code]));
  expect(refused).toEqual(['indicator-exists', 'indicator-exists']);
});

test('an earlier version keeps its meaning', async () => {
  const { code } = await anIndicator(network.secretariat);
  const { etag } = await network.secretariat.get(`/v1/indicators/${code}`);
  await network.secretariat.patch(`/v1/indicators/${code}`, { unit: 'mg/m3' }, { ifMatch: etag! });
  const editions = await network.sql.query(`SELECT edition, unit FROM indicator_edition WHERE code = $1 ORDER BY edition`, [code]);
  expect(editions).toEqual([
    { edition: 1, unit: 'ug/m3' },
    { edition: 2, unit: 'mg/m3' },
  ]);
});
