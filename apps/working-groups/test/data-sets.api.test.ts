import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { made, type HearingNetwork } from '#testing';
import { setsChangedBy } from '#testing/routes';
import { workingGroups } from '../src/index.ts';
import { frameworkOf } from '../src/measures/frameworks/first-frameworks.ts';
import { aFigure, anIndicator, aPractice, aProgramme, aReviewedSubmission, aSource, aStop, figureBody } from './builders.ts';
import { aNetworkOfCities } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetworkOfCities();
});
afterAll(() => network.stop());

const changedBy = (act: () => Promise<unknown>) => setsChangedBy(network, workingGroups.dataSets!, act);
const rows = async (name: string) => (await network.api.get<Record<string, unknown>[]>(`/v1/open-data/${name}.json`)).body;
const patch = async (path: string, body: object) =>
  network.secretariat.patch(path, body, { ifMatch: (await network.secretariat.get(path)).etag! });

test('a figure has a row with its source, publisher and licence, and follows what the indicator is called', async () => {
  const { secretariat } = network;
  const { code } = await anIndicator(secretariat, { unit: 'Cel' });
  const source = await aSource(secretariat, { name: 'Stations of the canton' });
  const given = await figureBody(secretariat, { sourceId: source.id, value: '-3.50' });
  expect(await changedBy(() => secretariat.put(`/v1/indicators/${code}/figures/sarajevo/2022-04-20`, given))).toEqual(['figures']);
  const row = { indicator: code, cityId: 'sarajevo', period: '2022-04-20', sourceTitle: 'Stations of the canton' };
  expect(await rows('figures')).toMatchObject([
    { ...row, sourcePublisher: 'Public health institute', sourceLicence: 'https://creativecommons.org/licenses/by/4.0/' },
  ]);
  // A number below zero is no formula of a spreadsheet.
  expect((await network.api.get<string>('/v1/open-data/figures.csv')).body).toContain(',-3.50,');
  expect(await changedBy(() => patch(`/v1/indicators/${code}`, { title: 'Fine dust' }))).toEqual(['figures']);
  expect(await rows('figures')).toMatchObject([{ ...row, title: 'Fine dust' }]);
});

test('of a source that may not be published nothing is told, not that there is something', async () => {
  const { id } = await aSource(network.secretariat, { name: 'A secret meter', reuse: false });
  expect(await changedBy(() => aFigure(network.secretariat, { sourceId: id }))).toEqual([]);
  const { body } = await network.api.get<string>('/v1/open-data/figures.csv');
  expect(body).not.toContain('A secret meter');
});

test('an inventory has a row once it is published, until another replaces it', async () => {
  const { secretariat } = network;
  await secretariat.put('/v1/frameworks/gpc-basic/adoption', {});
  const { id: sourceId } = await aSource(secretariat, { cityId: null, reuse: false });
  for (const [at, { code }] of frameworkOf('gpc-basic').indicators.entries()) {
    const given = at === 0 ? { value: '1200.5' } : { value: null, notation: 'NO', explanation: 'There is none.' };
    await secretariat.put(`/v1/indicators/${code}/figures/tuzla/2021`, await figureBody(secretariat, { sourceId, ...given }));
  }
  let id = '';
  const prepare = async () => (id = (await aReviewedSubmission(network, { framework: 'gpc-basic', period: '2021', gwp: 'AR5' })).id);
  expect(await changedBy(prepare)).toEqual([]);
  expect(await changedBy(() => secretariat.post(`/v1/submissions/${id}/publication`))).toEqual(['submissions']);
  const row = { submissionId: id, cityId: 'tuzla', period: '2021', gwp: 'AR5', revisesId: null, total: '1200.5', scope1: '1200.5' };
  expect(await rows('submissions')).toMatchObject([{ ...row, stationaryEnergy: '1200.5', transport: '0', perCapita: null }]);

  const { api } = await network.officeOf('tuzla');
  const revised = await made(api.post(`/v1/submissions/${id}/revision`, { reason: 'The grid was counted twice.' }));
  await made(api.post(`/v1/submissions/${revised.id}/submission`));
  await made(secretariat.post(`/v1/submissions/${revised.id}/review`, {}));
  expect(await changedBy(() => secretariat.post(`/v1/submissions/${revised.id}/publication`))).toEqual(['submissions']);
  expect(await rows('submissions')).toMatchObject([{ submissionId: revised.id, revisesId: id }]);
});

test('a practice has a row once it is published', async () => {
  const { secretariat } = network;
  const { id } = await aPractice(secretariat, { title: 'Composting' });
  expect(await rows('practices')).toEqual([]);
  expect(await changedBy(() => secretariat.post(`/v1/practices/${id}/publication`))).toEqual(['practices']);
  expect(await rows('practices')).toMatchObject([{ practiceId: id, title: 'Composting', replications: 0, replicatedByCityIds: [] }]);
});

test('a first stop on other days is another first day of its programme', async () => {
  const { id } = await aProgramme(network.secretariat);
  const stop = await aStop(network.secretariat, id);
  expect(await changedBy(() => patch(`/v1/stops/${stop.id}`, { from: '2021-01-01' }))).toEqual(['programmes', 'stops']);
  expect(await rows('programmes')).toMatchObject([{ programmeId: id, firstOn: '2021-01-01', openStops: 1, cancelled: false }]);
});

test('the list says of which days and countries the rows are', async () => {
  const { body } = await network.api.get('/v1/open-data');
  const of = (name: string) => body.dataSets.find((set: { name: string }) => set.name === name);
  expect(of('figures')).toMatchObject({ temporal: { from: '2022-04-20', until: '2022-04-20' }, spatial: ['BA'], updateFrequency: 'DAILY' });
  expect(of('levels')).toMatchObject({ temporal: null, spatial: null });
});
