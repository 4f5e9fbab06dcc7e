import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { made, type ApiClient, type HearingNetwork } from '#testing';
import { frameworkOf } from '../src/measures/frameworks/first-frameworks.ts';
import {
  aCompleteSubmission,
  aPublishedSubmission,
  aReviewedSubmission,
  aSource,
  aSubmission,
  figureBody,
  submissionBody,
} from './builders.ts';
import { aNetworkOfCities, atOnce, atOnceIn, inTurn } from './network.ts';

let network: HearingNetwork;
let api: ApiClient;
let tuzla: ApiClient;
let sourceId: string;
beforeAll(async () => {
  network = await aNetworkOfCities();
  api = network.secretariat;
  tuzla = (await network.officeOf('tuzla')).api;
  sourceId = (await aSource(api, { cityId: null })).id;
  await api.put('/v1/frameworks/gpc-basic/adoption', {});
});
afterAll(() => network.stop());

const references = frameworkOf('gpc-basic').indicators.map(({ code }) => code);
const say = async (indicator: string, period: string, given: object, ifMatch?: string) => {
  const body = await figureBody(api, { sourceId, ...given });
  return api.put(`/v1/indicators/${indicator}/figures/tuzla/${period}`, body, { ...(ifMatch && { ifMatch }) });
};
const publish = (id: string) => api.post(`/v1/submissions/${id}/publication`);
const read = async (id: string) => (await api.get(`/v1/submissions/${id}`)).body;
const state = async (id: string) => (await read(id)).state;

/** Summed another way: by the database, of what had been said by an instant. */
async function sumAsOf(period: string, at: string, matching: string): Promise<string> {
  const [row] = await network.service.app.get(DataSource).query(
    `SELECT coalesce(sum(r.value), 0)::text AS sum FROM figure f CROSS JOIN LATERAL (
       SELECT value FROM figure_revision WHERE figure_id = f.id AND reported_at <= $2 ORDER BY revision DESC LIMIT 1
     ) r WHERE f.city_id = 'tuzla' AND f.period = $1 AND f.indicator ~ $3`,
    [period, at, matching],
  );
  return row.sum;
}

test('an inventory is published once every reference is there, and its sums stay as they were', async () => {
  for (const [at, code] of references.entries()) {
    if (code === 'gpc.iii.4.2') continue;
    const given = at % 5 === 4 ? { value: null, notation: 'NO', explanation: 'There is none.' } : { value: `${at * 1000 + 1}.${at + 1}` };
    expect((await say(code, '2021', given)).status).toBe(200);
  }
  await say('population', '2019', { value: '110979' });
  await say('population', '2023', { value: '100000' });
  const { id } = await aReviewedSubmission(network, { framework: 'gpc-basic', period: '2021', gwp: 'AR5' });
  expect(await read(id)).toMatchObject({ complete: false, total: null });
  await network.news();
  const refused = await publish(id);
  expect([refused.status, refused.body.code, refused.body.errors]).toEqual([
    409,
    'submission-incomplete',
    [{ pointer: '/gpc.iii.4.2', detail: 'has neither a value nor a notation key for 2021' }],
  ]);
  expect([await state(id), await network.news()]).toEqual(['reviewed', []]);
  await say('gpc.iii.4.2', '2021', { value: '0.125' });
  await network.news();

  const { status, body } = await publish(id);
  expect(status).toBe(200);
  const sum = (matching: string) => sumAsOf('2021', body.publishedAt, matching);
  const [total, I, II, III] = await Promise.all(['^gpc', '^gpc.i[.]', '^gpc.ii[.]', '^gpc.iii[.]'].map(sum));
  expect(body).toMatchObject({ state: 'published', complete: true, total, bySector: { I, II, III } });
  const [fuel, grid, outside] = await Promise.all([sum('^gpc.*1$'), sum('^gpc.ii?[.].*2$'), sum('^gpc.iii[.].*2$')]);
  expect(body.byScope).toEqual({ scope1: fuel, scope2: grid, scope3: outside });
  // Both are two years apart: the later counts.
  expect(body.population).toEqual({ period: '2023', value: '100000' });
  expect(Number(body.perCapita)).toBeCloseTo(Number(total) / 100_000, 4);
  const [told] = await network.news();
  const { bySector, byScope, perCapita, population, publishedAt } = body;
  expect(told).toMatchObject({ name: 'SubmissionPublished', key: 'tuzla' });
  expect(told!.data).toMatchObject({ submissionId: id, complete: true, total, bySector, byScope, perCapita, population, publishedAt });

  expect(await say('gpc.i.1.1', '2021', { value: '999999', reason: 'Put right.' }, '"0"')).toMatchObject({ status: 200 });
  await say('population', '2021', { value: '1' });
  expect(await read(id)).toEqual(body);

  const draft = await made(tuzla.post(`/v1/submissions/${id}/revision`, { reason: 'Put right.' }));
  expect(draft).toMatchObject({ gwp: 'AR5', revisesId: id, complete: true, total: null });
  expect(draft.references).toContainEqual(expect.objectContaining({ indicator: 'gpc.i.1.1', value: '999999', revision: 2 }));
  await tuzla.post(`/v1/submissions/${draft.id}/submission`);
  await api.post(`/v1/submissions/${draft.id}/review`, {});
  expect(await read(id)).toEqual(body);
  await network.news();
  const second = (await publish(draft.id)).body;
  expect(second.total).toBe(await sumAsOf('2021', second.publishedAt, '^gpc'));
  expect(Number(second.total) - Number(total)).toBeCloseTo(999_997.9, 6);
  expect(second.population).toEqual({ period: '2021', value: '1' });
  expect(await read(id)).toEqual({ ...body, state: 'revised' });
  const [published, revised] = await network.news();
  expect([published, revised].map((each) => each!.name)).toEqual(['SubmissionPublished', 'SubmissionRevised']);
  expect(revised!.data).toMatchObject({ submissionId: id, revisedById: draft.id, reason: 'Put right.' });
  const listed = async (query: object) =>
    (await api.get('/v1/submissions', { query: { city: 'tuzla', framework: 'gpc-basic', ...query } })).body.items.map(
      (each: { id: string }) => each.id,
    );
  expect([await listed({}), await listed({ state: 'published' })]).toEqual([[id, draft.id], [draft.id]]);
});

test('without a population there is none a head, and what is not tonnes has no sum', async () => {
  const { id } = await aCompleteSubmission(network);
  expect((await publish(id)).body).toMatchObject({ total: null, bySector: null, byScope: null, perCapita: null, population: null });
  for (const code of references) await say(code, '2001', { value: null, notation: 'NE', explanation: 'Nobody knows.' });
  const none = await aReviewedSubmission(network, { framework: 'gpc-basic', period: '2001' });
  expect((await publish(none.id)).body).toMatchObject({
    total: '0',
    bySector: { I: '0', II: '0', III: '0' },
    perCapita: null,
    population: null,
  });
});

test('a figure that is in another unit is missing, and says so', async () => {
  const { code } = (await api.get('/v1/indicators/gpc.ii.5.2')).body;
  for (const each of references) await say(each, '2002', { value: '1' });
  await api.patch(`/v1/indicators/${code}`, { unit: 'kg{CO2e}' }, { ifMatch: '"0"' });
  await say(code, '2002', { value: '1000', reason: 'In the other unit.' }, '"0"');
  const { id } = await aReviewedSubmission(network, { framework: 'gpc-basic', period: '2002' });
  expect((await publish(id)).body.errors).toEqual([{ pointer: '/gpc.ii.5.2', detail: 'is in kg{CO2e}; the framework asks for t{CO2e}' }]);
  await api.patch(`/v1/indicators/${code}`, { unit: 't{CO2e}' }, { ifMatch: '"1"' });
  await say(code, '2002', { value: '1', reason: 'In the unit that is asked for.' }, '"1"');
  expect((await publish(id)).body.total).toBe('32');
});

test('a figure on its way is waited for: the sums are of what had been said as it was published', async () => {
  for (const code of references) await say(code, '2003', { value: '1' });
  const { id } = await aReviewedSubmission(network, { framework: 'gpc-basic', period: '2003' });
  const revise = (code: string) => () => say(code, '2003', { value: '100', reason: 'Late.' }, '"0"');
  const [, published, late] = await inTurn(network, 'tuzla', [revise('gpc.i.1.1'), () => publish(id), revise('gpc.i.1.2')]);
  expect([published!.status, late!.status]).toEqual([200, 200]);
  expect(published!.body.total).toBe('131');
  expect(await sumAsOf('2003', published!.body.publishedAt, '^gpc')).toBe('131');
  expect(late!.body.reportedAt > published!.body.publishedAt).toBe(true);
});

test('one is open of a city, a framework and a period, and one stands published', async () => {
  const body = submissionBody();
  const opened = await atOnceIn(
    network,
    'submission',
    [1, 2, 3].map(() => () => tuzla.post('/v1/submissions', body)),
  );
  const answers = opened.map(({ status, body: { code } }) => code ?? status);
  expect(answers.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([201, 'submission-exists', 'submission-exists']);
  const reviewed = await aCompleteSubmission(network);
  const twice = await atOnce(network, 'tuzla', [() => publish(reviewed.id), () => publish(reviewed.id)]);
  expect(new Set(twice.map(({ status, body: { code } }) => code ?? status))).toEqual(new Set([200, 'submission-not-reviewed']));
  const { cityId, framework, period } = reviewed;
  expect(await tuzla.post('/v1/submissions', { cityId, framework, period })).toMatchObject({
    status: 409,
    body: { code: 'submission-published', submissionId: reviewed.id },
  });
  const revise = () => tuzla.post(`/v1/submissions/${reviewed.id}/revision`, { reason: 'Counted twice.' });
  const revisions = await atOnceIn(network, 'submission', [revise, revise]);
  expect(revisions.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  expect(await state(reviewed.id)).toBe('published');
});

test('is refused at its place', async () => {
  await network.register('podgorica');
  const { api: podgorica } = await network.officeOf('podgorica');
  const open = (given: object, by = tuzla) => by.post('/v1/submissions', submissionBody(given));
  const at = (pointer: string, code = 'invalid-input') => ({ status: 400, body: { code, errors: [expect.objectContaining({ pointer })] } });
  expect(await open({ framework: 'no.such' })).toMatchObject(at('/framework', 'framework-unknown'));
  expect(await open({ period: '2021-13' })).toMatchObject(at('/period'));
  expect(await open({ framework: 'gpc-basic', period: '2021-03' })).toMatchObject(at('/period'));
  expect(await open({ gwp: 'AR4' })).toMatchObject(at('/gwp'));
  expect(await open({ cityId: 'podgorica' }, podgorica)).toMatchObject({ status: 409, body: { code: 'city-not-member' } });
  expect(await open({ cityId: 'sarajevo' })).toMatchObject({ status: 403 });
  const { id } = await aSubmission(network);
  expect(await publish(id)).toMatchObject({ status: 409, body: { code: 'submission-not-reviewed', state: 'draft' } });
  const published = await aPublishedSubmission(network);
  expect(await publish(published.id)).toMatchObject({ status: 409, body: { code: 'submission-not-reviewed', state: 'published' } });
});
