import { randomBytes } from 'node:crypto';
import { DecisionTaken, MeetingHeld } from '#contracts';
import { addDays, newId } from '#domain';
import { csvOf } from '#http';
import { made, type ApiClient, type HearingNetwork } from '#testing';

/** Resources made through the API with what a test does not care about filled in. */
export const some = (word: string): string => `${word}-${randomBytes(4).toString('hex')}`;

export const aGroup = (api: ApiClient, body: object = {}) =>
  made(api.post('/v1/working-groups', { id: some('group'), name: 'Local climate action', goals: ['solidarity'], ...body }));

export const aLedGroup = (api: ApiClient) => aGroup(api, { leadCityId: 'sarajevo' });

export const aPlan = (api: ApiClient, groupId: string, body: object = {}) =>
  made(api.post(`/v1/working-groups/${groupId}/action-plans`, { title: 'Action plan', ...body }));

export async function aSubmittedPlan(api: ApiClient, groupId: string, on = '2022-04-01') {
  const { id } = await aPlan(api, groupId);
  return made(api.post(`/v1/action-plans/${id}/submission`, { on }));
}

export async function anEvaluatedPlan(api: ApiClient, groupId: string, meetingId: string) {
  const { id } = await aSubmittedPlan(api, groupId);
  return made(api.post(`/v1/action-plans/${id}/evaluation`, { meetingId }));
}

/** As meetings has told of it. */
export async function aDecision(network: HearingNetwork, meetingId: string, outcome = 'carried'): Promise<string> {
  const decisionId = newId();
  await network.hear(DecisionTaken, { ...DecisionTaken.example, decisionId, meetingId, outcome });
  return decisionId;
}

export const itemBody = (body: object = {}) => ({
  code: some('ITEM'),
  title: 'Greenhouse gas inventory',
  owner: { network: true },
  nature: 'project',
  participation: 'all',
  ...body,
});

export const anItem = (api: ApiClient, body: object = {}) => made(api.post('/v1/action-items', itemBody(body)));

export const anOpenItem = (api: ApiClient, body: object = {}) => anItem(api, { participation: 'on-request', ...body });

/** Of tuzla, for an item of istanbul's in a group that sarajevo leads. */
export async function anEnrolment(api: ApiClient, cityId = 'tuzla') {
  const { id } = await anOpenItem(api, { groupId: (await aLedGroup(api)).id, owner: { cityId: 'istanbul' } });
  return made(api.post(`/v1/action-items/${id}/enrolments`, { cityId }));
}

/** Of istanbul. */
export const aPractice = (api: ApiClient, body: object = {}) =>
  made(api.post('/v1/practices', { cityId: 'istanbul', title: "A citizens' council by lot", text: 'Forty residents.', ...body }));

export async function aPublishedPractice(api: ApiClient, body: object = {}) {
  const { id } = await aPractice(api, body);
  return made(api.post(`/v1/practices/${id}/publication`));
}

/** Led by istanbul, supported by sarajevo. */
export async function aProgramme(api: ApiClient, body: { itemId?: string } & Record<string, unknown> = {}) {
  const itemId = body.itemId ?? (await anItem(api)).id;
  const terms = { kind: 'festival-train', title: 'A train', leadCityId: 'istanbul', supportingCityIds: ['sarajevo'] };
  return made(api.post('/v1/travelling-programmes', { ...terms, ...body, itemId }));
}

/** In tuzla. */
export const aStop = (api: ApiClient, programmeId: string) =>
  made(api.post(`/v1/travelling-programmes/${programmeId}/stops`, { cityId: 'tuzla', from: '2023-05-01', until: '2023-05-04' }));

export const institutionBody = (body: object = {}) => ({ name: 'A bank', kind: 'development-bank', ...body });

export const anInstitution = (api: ApiClient, body: object = {}) => made(api.post('/v1/institutions', institutionBody(body)));

/** Of tuzla. */
export async function aNeed(api: ApiClient, body: { itemId?: string } & Record<string, unknown> = {}) {
  const itemId = body.itemId ?? (await anItem(api)).id;
  const terms = { cityId: 'tuzla', amount: '250000.00', currency: 'EUR', purpose: 'Sensors.' };
  return made(api.post('/v1/financing-needs', { ...terms, ...body, itemId }));
}

export async function aMatchedNeed(api: ApiClient, institutionId?: string) {
  const { id } = await aNeed(api);
  return made(api.post(`/v1/financing-needs/${id}/match`, { institutionId: institutionId ?? (await anInstitution(api)).id }));
}

/** A meeting with institutions, as meetings has told of it. */
export async function anInstitutionMeeting({ hear }: HearingNetwork, institutionsPresent: string[], given: object = {}): Promise<string> {
  const meetingId = newId();
  const held = { ...MeetingHeld.example, kind: 'institution', on: '2022-10-12', ...given };
  await hear(MeetingHeld, { ...held, meetingId, institutionsPresent });
  return meetingId;
}

/** A need that is matched, and what says that it was put to the institution at a meeting. */
export async function aNeedToMeet(network: HearingNetwork) {
  const need = await aMatchedNeed(network.secretariat);
  const meetingId = await anInstitutionMeeting(network, [need.institutionId]);
  return { ...need, meeting: { institutionId: need.institutionId, meetingId, on: '2022-10-12' } };
}

export async function aMetNeed(network: HearingNetwork) {
  const { id, meeting } = await aNeedToMeet(network);
  return made(network.secretariat.post(`/v1/financing-needs/${id}/institution-meetings`, meeting));
}
/** Of tuzla, in sarajevo. */
export const aContact = (api: ApiClient, body: object = {}) =>
  made(
    api.post('/v1/business-contacts', { fromCityId: 'tuzla', toCityId: 'sarajevo', subject: 'A maker looks for an importer.', ...body }),
  );

export const indicatorBody = (body: object = {}) => ({
  code: some('air.pm25'),
  title: 'Fine particulate matter',
  unit: 'ug/m3',
  period: 'day',
  better: 'lower',
  ...body,
});

export const anIndicator = (api: ApiClient, body: object = {}) => made(api.post('/v1/indicators', indicatorBody(body)));

/** Of sarajevo. */
export const sourceBody = (body: object = {}) => ({
  name: 'Stations',
  publisher: 'Public health institute',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  reuse: true,
  kind: 'measured',
  cityId: 'sarajevo',
  ...body,
});

export const aSource = (api: ApiClient, body: object = {}) => made(api.post('/v1/sources', sourceBody(body)));

export const figureBody = async (api: ApiClient, body: object = {}) => ({
  ...{ value: '38.5', method: 'gravimetric', quality: 'high', coverage: 100, status: 'final' },
  ...{ sourceId: 'sourceId' in body ? body.sourceId : (await aSource(api)).id },
  ...body,
});

/** Of sarajevo. */
export const figureLine = (cells: object = {}): Record<string, string> => ({
  ...{ indicator: 'air.pm25.day', city: 'sarajevo', period: '2022-04-20', station: '', value: '38.5', notation: '', explanation: '' },
  ...{ source: '', method: 'gravimetric', quality: 'high', coverage: '100', status: 'final', reason: '', revision: '' },
  ...cells,
});

/** With the columns of the first. */
export const fileOf = (lines: readonly Record<string, string>[]): string =>
  csvOf([Object.keys(lines[0]!), ...lines.map((line) => Object.values(line))]);

/** Of sarajevo, on a day of an indicator of its own. */
export async function aFigure(api: ApiClient, body: object = {}) {
  const path = `/v1/indicators/${(await anIndicator(api)).code}/figures/sarajevo/2022-04-20`;
  const given = await figureBody(api, body);
  const answer = await api.put(path, given);
  return { path, given, figure: answer.body };
}

export const targetBody = (body: object = {}) => ({ baseline: { period: '2021', value: '24000' }, value: '12000', by: '2030', ...body });

/** Of tuzla, of an indicator of its own. */
export async function aTarget(api: ApiClient): Promise<string> {
  const { code } = await anIndicator(api, { unit: 'MWh', period: 'year' });
  const path = `/v1/indicators/${code}/targets/tuzla`;
  await api.put(path, targetBody());
  return path;
}

let [days, years] = [0, 0];

/** Of tuzla, of a day that no other is of. */
export const submissionBody = (body: object = {}) => ({
  ...{ cityId: 'tuzla', framework: 'air', period: addDays('1950-01-01', days++) },
  ...body,
});

const submissionsOf = async (network: HearingNetwork, cityId: string) => (await network.officeOf(cityId)).api;

export async function aSubmission(network: HearingNetwork, body: object = {}) {
  const given = submissionBody(body);
  return made((await submissionsOf(network, given.cityId)).post('/v1/submissions', given));
}

export async function aSubmittedSubmission(network: HearingNetwork, body: object = {}) {
  const { id, cityId } = await aSubmission(network, body);
  return made((await submissionsOf(network, cityId)).post(`/v1/submissions/${id}/submission`));
}

export async function aReviewedSubmission(network: HearingNetwork, body: object = {}) {
  const { id } = await aSubmittedSubmission(network, body);
  return made(network.secretariat.post(`/v1/submissions/${id}/review`, {}));
}

/** Of cooperatives, of a year that no other is of: the framework asks for one figure. */
export async function aCompleteSubmission(network: HearingNetwork) {
  const { secretariat } = network;
  const period = String(1900 + years++);
  await secretariat.put('/v1/frameworks/coop/adoption', {});
  const figure = await figureBody(secretariat, { value: '12', sourceId: (await aSource(secretariat, { cityId: null })).id });
  await secretariat.put(`/v1/indicators/coop.count/figures/tuzla/${period}`, figure);
  return aReviewedSubmission(network, { framework: 'coop', period });
}

export async function aPublishedSubmission(network: HearingNetwork) {
  const { id } = await aCompleteSubmission(network);
  return made(network.secretariat.post(`/v1/submissions/${id}/publication`));
}

/** Indicators of the air and limits that the network judges by. */
export async function judgedAir(api: ApiClient, ...limits: string[]) {
  await api.put('/v1/frameworks/air/adoption', {});
  for (const limit of limits) await api.put(`/v1/limits/${limit}/adoption`);
}

/** Of sarajevo, at a station of its own. */
export async function anExceedance(api: ApiClient) {
  await judgedAir(api, 'eu-2008-50.pm10.day');
  const [period, station] = ['2022-04-20', some('BA')];
  const given = await figureBody(api, { value: '61' });
  const { body: figure } = await api.put(`/v1/indicators/air.pm10.day/figures/sarajevo/${period}`, given, { query: { station } });
  const { body } = await api.get('/v1/exceedances', { query: { from: period, to: period, limit: '200' } });
  return body.items.find(({ figureId }: { figureId: string }) => figureId === figure.id) as { id: string };
}

const newestHour = Math.floor(Date.now() / 3_600_000);

/** The end of the hour that had just ended when the file's tests began, and of those before it; below 0 they are to come. */
export const hoursAgo = (hours: number): string => new Date((newestHour - hours) * 3_600_000).toISOString();

/** Of one station in an hour: `{ no2: '5' }`. */
export const readingsOf = (ago: number, values: Record<string, string>, given: object = {}): object[] =>
  Object.entries(values).map(([pollutant, value]) => ({
    ...{ station: 'BA0001A', stationKind: 'background', pollutant, at: hoursAgo(ago), value },
    ...given,
  }));

export const anUpdate = (api: ApiClient, itemId: string, body: object) => made(api.post(`/v1/action-items/${itemId}/updates`, body));

export const offerBody = (body: object = {}) => ({
  providerCityId: 'istanbul',
  name: 'Pay It Forward',
  fee: '0',
  currency: 'EUR',
  supportContact: 'support desk',
  ...body,
});

export const anOffer = (api: ApiClient, body: object = {}) => made(api.post('/v1/platform-offers', offerBody(body)));

export const anAdoption = (api: ApiClient, offerId: string, cityId: string) =>
  made(api.post(`/v1/platform-offers/${offerId}/adoptions`, { cityId }));

/** By tuzla, of an offer of istanbul's. */
export async function aSupportedAdoption(api: ApiClient) {
  const { id } = await anAdoption(api, (await anOffer(api)).id, 'tuzla');
  return made(api.put(`/v1/adoptions/${id}/support`, { contact: 'support desk' }));
}
