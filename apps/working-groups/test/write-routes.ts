import { expect } from '@jest/globals';
import { made, type ApiClient, type HearingNetwork } from '#testing';
import { parent, type WriteRoute } from '#testing/routes';
import {
  aContact,
  aFigure,
  figureLine,
  fileOf,
  aDecision,
  aLedGroup,
  aMetNeed,
  aNeed,
  aNeedToMeet,
  anAdoption,
  anEnrolment,
  anEvaluatedPlan,
  anExceedance,
  anIndicator,
  anInstitution,
  anItem,
  anOffer,
  anOpenItem,
  aPlan,
  aPractice,
  aProgramme,
  aPublishedPractice,
  aCompleteSubmission,
  aPublishedSubmission,
  aSource,
  aStop,
  aSubmission,
  aSubmittedPlan,
  aSubmittedSubmission,
  aSupportedAdoption,
  aTarget,
  indicatorBody,
  institutionBody,
  itemBody,
  offerBody,
  readingsOf,
  some,
  sourceBody,
  submissionBody,
  targetBody,
} from './builders.ts';
import { aNetworkOfCities } from './network.ts';

type Route = WriteRoute<HearingNetwork>;

const id = expect.any(String);

/** Of a group that sarajevo leads. */
const ofGroup =
  (act: string, body?: object): Route['given'] =>
  async ({ secretariat }) => ({ path: `/v1/working-groups/${(await aLedGroup(secretariat)).id}${act}`, ...(body && { body }) });

/** Of a plan of such a group. */
const ofPlan =
  (
    make: (api: ApiClient, groupId: string, network: HearingNetwork) => Promise<{ id: string }>,
    act: string,
    body: (network: HearingNetwork) => object | Promise<object>,
  ): Route['given'] =>
  async (network) => {
    const { id: groupId } = await aLedGroup(network.secretariat);
    const plan = await make(network.secretariat, groupId, network);
    return { path: `/v1/action-plans/${plan.id}/${act}`, body: await body(network) };
  };

/** Of an offer of istanbul's. */
const ofOffer =
  (act: string, body: object): Route['given'] =>
  async ({ secretariat }) => ({ path: `/v1/platform-offers/${(await anOffer(secretariat)).id}/${act}`, body });

/** Of a programme that istanbul leads. */
const ofProgramme =
  (act: string, body: object): Route['given'] =>
  async ({ secretariat }) => ({ path: `/v1/travelling-programmes/${(await aProgramme(secretariat)).id}${act}`, body });

/** Of its stop in tuzla. */
const ofStop =
  (act: string, body: object): Route['given'] =>
  async ({ secretariat }) => ({
    path: `/v1/stops/${(await aStop(secretariat, (await aProgramme(secretariat)).id)).id}${act}`,
    body,
    cityId: 'tuzla',
  });

const aProposal = async (api: ApiClient, groupId: string, kind = 'problem'): Promise<{ id: string }> =>
  made(api.post(`/v1/working-groups/${groupId}/proposals`, { cityId: 'tuzla', kind, title: 'A title', text: 'A text.' }));

export const someProposal = async (api: ApiClient): Promise<string> =>
  `/v1/proposals/${(await aProposal(api, (await aLedGroup(api)).id)).id}`;

/** Every writing route with a request that succeeds. Groups are led by sarajevo; istanbul provides, tuzla joins and adopts. */
export const writes: readonly Route[] = [
  {
    route: 'POST /v1/working-groups',
    given: async () => ({
      path: '/v1/working-groups',
      body: { id: some('group'), name: 'A group', goals: ['solidarity'], leadCityId: 'tuzla' },
    }),
    status: 201,
    answers: { name: 'A group', goals: ['solidarity'], leadCityId: 'tuzla', cityIds: ['tuzla'], state: 'active', concludedOn: null },
    events: ['WorkingGroupFormed', 'CityJoinedWorkingGroup'],
    again: 'working-group-exists',
    references: { '/leadCityId': 'city-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'PATCH /v1/working-groups/{groupId}',
    given: ofGroup('', { name: 'Other', leadCityId: 'tuzla' }),
    status: 200,
    answers: { name: 'Other', leadCityId: 'tuzla', cityIds: ['sarajevo', 'tuzla'] },
    events: ['CityJoinedWorkingGroup', 'WorkingGroupUpdated'],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    references: { '/leadCityId': 'city-unknown' },
    ifMatch: '"0"',
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/working-groups/{groupId}/conclusion',
    given: ofGroup('/conclusion', { on: '2024-12-31', reason: 'Its goals are reached.' }),
    status: 200,
    answers: { state: 'concluded', concludedOn: '2024-12-31', conclusionReason: 'Its goals are reached.' },
    events: ['WorkingGroupConcluded'],
    again: 'working-group-concluded',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'PUT /v1/working-groups/{groupId}/cities/{cityId}',
    given: ofGroup('/cities/tuzla'),
    status: 200,
    answers: { cityIds: ['sarajevo', 'tuzla'] },
    events: ['CityJoinedWorkingGroup'],
    readAt: ({ path }) => path.replace('/cities/tuzla', ''),
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'DELETE /v1/working-groups/{groupId}/cities/{cityId}',
    given: async (network) => {
      const request = await ofGroup('/cities/tuzla')(network);
      await network.secretariat.put(request.path);
      return request;
    },
    status: 200,
    answers: { cityIds: ['sarajevo'] },
    events: ['CityLeftWorkingGroup'],
    again: 'city-of-working-group-not-found',
    readAt: ({ path }) => path.replace('/cities/tuzla', ''),
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/working-groups/{groupId}/action-plans',
    given: ofGroup('/action-plans', { title: 'Action plan', period: '2022-04-01/2024-04-01' }),
    status: 201,
    answers: { id, title: 'Action plan', period: '2022-04-01/2024-04-01', state: 'draft', submittedOn: null },
    events: [],
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'POST /v1/action-plans/{planId}/submission',
    given: ofPlan(
      (api, groupId) => aPlan(api, groupId),
      'submission',
      () => ({ on: '2022-04-01' }),
    ),
    status: 200,
    answers: { state: 'submitted', submittedOn: '2022-04-01' },
    events: ['ActionPlanSubmitted'],
    again: 'action-plan-not-draft',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/action-plans/{planId}/evaluation',
    given: ofPlan(
      (api, groupId) => aSubmittedPlan(api, groupId),
      'evaluation',
      async (network) => ({ meetingId: await network.call(), remarks: 'Ambitious.' }),
    ),
    status: 200,
    answers: { state: 'evaluated', evaluationMeetingId: id, remarks: 'Ambitious.' },
    events: ['ActionPlanEvaluated'],
    again: 'action-plan-not-submitted',
    readAt: parent,
    references: { '/meetingId': 'meeting-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/action-plans/{planId}/adoption',
    given: ofPlan(
      async (api, groupId, network) => anEvaluatedPlan(api, groupId, await network.call()),
      'adoption',
      async (network) => {
        const meetingId = await network.call();
        return { on: '2022-06-30', meetingId, decisionId: await aDecision(network, meetingId) };
      },
    ),
    status: 200,
    answers: { state: 'adopted', adoptedOn: '2022-06-30', adoptionMeetingId: id, decisionId: id },
    events: ['ActionPlanAdopted'],
    again: 'action-plan-not-evaluated',
    readAt: parent,
    references: { '/meetingId': 'meeting-unknown', '/decisionId': 'decision-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/action-items',
    given: async ({ secretariat }) => {
      const { id: groupId } = await aLedGroup(secretariat);
      return { path: '/v1/action-items', body: itemBody({ groupId, owner: { cityId: 'tuzla' }, horizon: 'long', dueOn: '2026-12-31' }) };
    },
    status: 201,
    answers: { id, state: 'proposed', horizon: 'long', dueOn: '2026-12-31', progress: null, evidence: null, meetingIds: [] },
    events: ['ActionItemAdded'],
    again: 'action-item-code-taken',
    references: {
      '/groupId': 'working-group-unknown',
      '/owner/cityId': 'city-unknown',
      '/planId': 'action-plan-unknown',
      '/dependsOn/0': 'action-item-unknown',
    },
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'POST /v1/action-items/{itemId}/updates',
    given: async ({ secretariat }) => {
      const item = await anItem(secretariat, { owner: { groupId: (await aLedGroup(secretariat)).id } });
      return { path: `/v1/action-items/${item.id}/updates`, body: { to: 'planned', dueOn: '2026-12-31' } };
    },
    status: 200,
    answers: { id, state: 'planned', dueOn: '2026-12-31' },
    events: ['ActionItemUpdated'],
    again: 'action-item-transition-refused',
    readAt: parent,
    references: { '/meetingId': 'meeting-unknown' },
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'PUT /v1/action-items/{itemId}/levels/{cityId}',
    given: async ({ secretariat }) => ({
      path: `/v1/action-items/${(await anItem(secretariat)).id}/levels/tuzla`,
      body: { level: 2, target: 4, on: '2022-09-01' },
    }),
    status: 200,
    answers: { id, cityId: 'tuzla', level: 2, target: 4, on: '2022-09-01', assessments: 1 },
    events: ['CityLevelAssessed'],
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/action-items/{itemId}/enrolments',
    given: async ({ secretariat }) => ({
      path: `/v1/action-items/${(await anOpenItem(secretariat)).id}/enrolments`,
      body: { cityId: 'tuzla', note: 'A note.' },
    }),
    status: 201,
    answers: { id, cityId: 'tuzla', state: 'requested', note: 'A note.', liveOn: null, withdrawalReason: null },
    events: ['CityEnrolmentRequested'],
    again: 'enrolment-exists',
    references: { '/cityId': 'city-unknown' },
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/enrolments/{enrolmentId}/acceptance',
    given: async ({ secretariat }) => ({ path: `/v1/enrolments/${(await anEnrolment(secretariat)).id}/acceptance` }),
    status: 200,
    answers: { state: 'enrolled' },
    events: ['CityEnrolled'],
    again: 'enrolment-not-requested',
    readAt: parent,
    may: ['secretariat', 'the office of istanbul', 'the office of sarajevo'],
  },
  {
    route: 'POST /v1/enrolments/{enrolmentId}/go-live',
    given: async ({ secretariat }) => {
      const path = `/v1/enrolments/${(await anEnrolment(secretariat)).id}`;
      await secretariat.post(`${path}/acceptance`);
      return { path: `${path}/go-live`, body: { on: '2022-10-01' } };
    },
    status: 200,
    answers: { state: 'live', liveOn: '2022-10-01' },
    events: ['CityLive'],
    again: 'enrolment-not-enrolled',
    readAt: parent,
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/enrolments/{enrolmentId}/withdrawal',
    given: async ({ secretariat }) => ({
      path: `/v1/enrolments/${(await anEnrolment(secretariat)).id}/withdrawal`,
      body: { reason: 'The council has put it off.' },
    }),
    status: 200,
    answers: { state: 'withdrawn', withdrawalReason: 'The council has put it off.' },
    events: ['CityEnrolmentWithdrawn'],
    again: 'enrolment-withdrawn',
    readAt: parent,
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/working-groups/{groupId}/proposals',
    given: async ({ secretariat }) => {
      const { id: groupId } = await aLedGroup(secretariat);
      const { id: answersId } = await aProposal(secretariat, groupId);
      const body = { cityId: 'tuzla', kind: 'solution', title: 'One way to measure', text: 'The same list of sources.', answersId };
      return { path: `/v1/working-groups/${groupId}/proposals`, body };
    },
    status: 201,
    answers: { id, cityId: 'tuzla', kind: 'solution', state: 'submitted', itemId: null, reason: null },
    events: ['ProposalSubmitted'],
    references: { '/cityId': 'city-unknown', '/answersId': 'proposal-unknown' },
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/proposals/{proposalId}/decision',
    given: async ({ secretariat }) => {
      const { id: groupId } = await aLedGroup(secretariat);
      const { id: proposalId } = await aProposal(secretariat, groupId);
      const { id: itemId } = await anItem(secretariat, { groupId });
      return { path: `/v1/proposals/${proposalId}/decision`, body: { outcome: 'taken-up', itemId } };
    },
    status: 200,
    answers: { state: 'taken-up', itemId: id, reason: null },
    events: ['ProposalDecided'],
    again: 'proposal-decided',
    readAt: parent,
    references: { '/itemId': 'action-item-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/practices',
    given: async ({ secretariat }) => {
      const { id: groupId } = await aLedGroup(secretariat);
      return { path: '/v1/practices', body: { cityId: 'tuzla', title: 'A title', text: 'A text.', groupId } };
    },
    status: 201,
    answers: { id, cityId: 'tuzla', title: 'A title', text: 'A text.', state: 'submitted', replicationCount: 0, replications: [] },
    events: ['PracticeSubmitted'],
    references: { '/cityId': 'city-unknown', '/groupId': 'working-group-unknown' },
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/practices/{practiceId}/publication',
    given: async ({ secretariat }) => ({ path: `/v1/practices/${(await aPractice(secretariat)).id}/publication` }),
    status: 200,
    answers: { state: 'published', replications: [] },
    events: ['PracticePublished'],
    again: 'practice-published',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/practices/{practiceId}/replications',
    given: async ({ secretariat }) => ({
      path: `/v1/practices/${(await aPublishedPractice(secretariat)).id}/replications`,
      body: { cityId: 'tuzla', on: '2022-11-01', note: 'In one district at first.' },
    }),
    status: 201,
    answers: { id, originCityId: 'istanbul', cityId: 'tuzla', on: '2022-11-01', note: 'In one district at first.' },
    events: ['PracticeReplicated'],
    again: 'practice-replicated',
    references: { '/cityId': 'city-unknown' },
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/institutions',
    given: async () => ({ path: '/v1/institutions', body: institutionBody({ country: 'BA', email: 'cities@bank.example.org' }) }),
    status: 201,
    answers: { id, name: 'A bank', kind: 'development-bank', country: 'BA', email: 'cities@bank.example.org' },
    events: ['InstitutionRegistered'],
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/financing-needs',
    given: async ({ secretariat }) => {
      const { id: itemId } = await anItem(secretariat);
      const body = { itemId, cityId: 'tuzla', amount: '250000.00', currency: 'EUR', purpose: 'Sensors.' };
      return { path: '/v1/financing-needs', body };
    },
    status: 201,
    answers: { id, cityId: 'tuzla', amount: '250000.00', currency: 'EUR', state: 'declared', institutionId: null, meetings: [] },
    events: ['FinancingNeedDeclared'],
    references: { '/itemId': 'action-item-unknown', '/cityId': 'city-unknown' },
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/financing-needs/{needId}/match',
    given: async ({ secretariat }) => ({
      path: `/v1/financing-needs/${(await aNeed(secretariat)).id}/match`,
      body: { institutionId: (await anInstitution(secretariat)).id },
    }),
    status: 200,
    answers: { state: 'matched', institutionId: id },
    events: ['FinancingNeedMatched'],
    again: 'financing-need-matched',
    references: { '/institutionId': 'institution-unknown' },
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/financing-needs/{needId}/institution-meetings',
    given: async (network) => {
      const { id, meeting } = await aNeedToMeet(network);
      return { path: `/v1/financing-needs/${id}/institution-meetings`, body: meeting };
    },
    status: 200,
    answers: { state: 'met', meetings: [{ institutionId: id, meetingId: id, on: '2022-10-12' }] },
    events: ['FinancingNeedMet'],
    again: 'institution-met-already',
    references: { '/institutionId': 'institution-unknown', '/meetingId': 'meeting-unknown' },
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/financing-needs/{needId}/closing',
    given: async (network) => ({
      path: `/v1/financing-needs/${(await aMetNeed(network)).id}/closing`,
      body: { outcome: 'funded', amount: '200000.00', on: '2022-12-01' },
    }),
    status: 200,
    answers: { state: 'funded', granted: '200000.00', closedOn: '2022-12-01' },
    events: ['FinancingNeedClosed'],
    again: 'financing-need-closed',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/indicators',
    given: async ({ secretariat }) => {
      const { id: itemId } = await anItem(secretariat, { groupId: (await aLedGroup(secretariat)).id });
      const { code: denominator } = await anIndicator(secretariat);
      return { path: '/v1/indicators', body: indicatorBody({ itemId, denominator, dueAfterDays: 30 }) };
    },
    status: 201,
    answers: { version: 1, unit: 'ug/m3', period: 'day', better: 'lower', framework: null, dueAfterDays: 30, state: 'active' },
    events: ['IndicatorDefined'],
    again: 'indicator-exists',
    references: { '/itemId': 'action-item-unknown', '/denominator': 'indicator-unknown' },
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'PATCH /v1/indicators/{code}',
    given: async ({ secretariat }) => {
      const { id: itemId } = await anItem(secretariat, { groupId: (await aLedGroup(secretariat)).id });
      const { code } = await anIndicator(secretariat, { itemId });
      return { path: `/v1/indicators/${code}`, body: { title: 'Finest dust', unit: 'mg/m3' } };
    },
    status: 200,
    answers: { version: 2, title: 'Finest dust', unit: 'mg/m3' },
    events: ['IndicatorRevised'],
    again: 'if-match-stale',
    ifMatch: '"0"',
    references: { '/itemId': 'action-item-unknown', '/denominator': 'indicator-unknown' },
    readAt: ({ path }) => path,
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'POST /v1/indicators/{code}/retirement',
    given: async ({ secretariat }) => ({
      path: `/v1/indicators/${(await anIndicator(secretariat)).code}/retirement`,
      body: { reason: 'Its hours are kept instead.' },
    }),
    status: 200,
    answers: { state: 'retired', retirementReason: 'Its hours are kept instead.' },
    events: ['IndicatorRetired'],
    again: 'indicator-retired',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'PUT /v1/frameworks/{code}/adoption',
    given: async () => ({ path: '/v1/frameworks/sea/adoption', body: {} }),
    status: 200,
    answers: { code: 'sea', adoptedOn: expect.any(String), itemId: null },
    events: ['IndicatorDefined', 'IndicatorDefined', 'IndicatorDefined'],
    references: { '/itemId': 'action-item-unknown' },
    readAt: parent,
    may: ['secretariat'],
    once: aNetworkOfCities,
  },
  {
    route: 'PUT /v1/limits/{limitId}/adoption',
    given: async () => ({ path: '/v1/limits/eu-2008-50.pm10.day/adoption' }),
    status: 200,
    answers: { id: 'eu-2008-50.pm10.day', value: '50', allowedPerYear: 35, adoptedOn: expect.any(String) },
    events: ['LimitAdopted'],
    readAt: parent,
    may: ['secretariat'],
    once: aNetworkOfCities,
  },
  {
    route: 'POST /v1/exceedances/{exceedanceId}/explanation',
    given: async ({ secretariat }) => ({
      path: `/v1/exceedances/${(await anExceedance(secretariat)).id}/explanation`,
      body: { kind: 'natural', text: 'Dust from the Sahara lay over the whole valley.' },
    }),
    status: 200,
    answers: { id, cityId: 'sarajevo', state: 'open', explanation: { kind: 'natural', text: expect.any(String) } },
    events: ['ExceedanceExplained'],
    readAt: parent,
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'POST /v1/air/readings',
    given: async () => ({
      path: '/v1/air/readings',
      body: { cityId: 'tuzla', readings: [1, 2].flatMap((ago) => readingsOf(ago, { no2: '5', o3: '50', pm25: '60' })) },
      cityId: 'tuzla',
    }),
    status: 200,
    answers: { cityId: 'tuzla', index: 'poor', dominant: 'pm25', at: expect.any(String) },
    events: ['AirQualityBandChanged'],
    references: { '/cityId': 'city-unknown' },
    readAt: () => '/v1/cities/tuzla/air',
    may: ['secretariat', 'the office of tuzla'],
    once: aNetworkOfCities,
  },
  {
    route: 'POST /v1/sources',
    given: async () => ({ path: '/v1/sources', body: sourceBody() }),
    status: 201,
    answers: { id, cityId: 'sarajevo', name: 'Stations', reuse: true, kind: 'measured', url: null },
    events: ['SourceRegistered'],
    references: { '/cityId': 'city-unknown' },
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'PUT /v1/indicators/{code}/figures/{cityId}/{period}',
    given: async ({ secretariat }) => {
      const { path, given } = await aFigure(secretariat);
      return { path, body: { ...given, value: '24.5', reason: 'The station was calibrated.' } };
    },
    status: 200,
    answers: { value: '24.5', notation: null, revision: 2, reason: 'The station was calibrated.', unit: 'ug/m3', station: null },
    events: ['FigureRevised'],
    again: 'if-match-stale',
    ifMatch: '"0"',
    references: { '/sourceId': 'source-unknown' },
    readAt: ({ path }) => path,
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'POST /v1/figures/imports',
    given: async ({ secretariat }) => {
      const { code: indicator } = await anIndicator(secretariat);
      const { id: source } = await aSource(secretariat);
      const lines = ['2022-04-19', '2022-04-20'].map((period) => figureLine({ indicator, period, source }));
      return { path: '/v1/figures/imports', file: fileOf(lines) };
    },
    status: 200,
    answers: { reported: 2, revised: 0, skipped: 0 },
    events: ['FiguresReported'],
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'PUT /v1/indicators/{code}/targets/{cityId}',
    given: async (network) => {
      const path = await aTarget(network.secretariat);
      const decisionId = await aDecision(network, await network.call());
      const planId = (await aPlan(network.secretariat, (await aLedGroup(network.secretariat)).id)).id;
      return { path, body: targetBody({ value: '9000', by: '2035-06', decisionId, planId }) };
    },
    status: 200,
    answers: { cityId: 'tuzla', value: '9000', by: '2035-06', unit: 'MWh', progress: null, decisionId: id, planId: id },
    events: ['TargetSet'],
    again: 'if-match-stale',
    ifMatch: '"0"',
    references: { '/decisionId': 'decision-unknown', '/planId': 'action-plan-unknown' },
    readAt: ({ path }) => path,
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'DELETE /v1/indicators/{code}/targets/{cityId}',
    given: async ({ secretariat }) => ({ path: await aTarget(secretariat) }),
    status: 200,
    answers: { cityId: 'tuzla', value: '12000' },
    events: ['TargetWithdrawn'],
    again: 'if-match-stale',
    ifMatch: '"0"',
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/submissions',
    given: async () => ({ path: '/v1/submissions', body: submissionBody({ gwp: 'AR5', boundary: 'All of it.' }) }),
    status: 201,
    answers: { id, cityId: 'tuzla', framework: 'air', gwp: 'AR5', boundary: 'All of it.', state: 'draft', complete: false, total: null },
    events: [],
    again: 'submission-exists',
    references: { '/framework': 'framework-unknown' },
    may: ['the office of tuzla'],
  },
  {
    route: 'POST /v1/submissions/{submissionId}/submission',
    given: async (network) => ({ path: `/v1/submissions/${(await aSubmission(network)).id}/submission` }),
    status: 200,
    answers: { state: 'submitted' },
    events: ['SubmissionSubmitted'],
    again: 'submission-not-draft',
    readAt: parent,
    may: ['the office of tuzla'],
  },
  {
    route: 'POST /v1/submissions/{submissionId}/review',
    given: async (network) => ({
      path: `/v1/submissions/${(await aSubmittedSubmission(network)).id}/review`,
      body: { remarks: 'Some are estimated.' },
    }),
    status: 200,
    answers: { state: 'reviewed', remarks: 'Some are estimated.' },
    events: ['SubmissionReviewed'],
    again: 'submission-not-submitted',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/submissions/{submissionId}/publication',
    given: async (network) => ({ path: `/v1/submissions/${(await aCompleteSubmission(network)).id}/publication` }),
    status: 200,
    answers: { state: 'published', complete: true, publishedAt: expect.any(String), total: null },
    events: ['SubmissionPublished'],
    again: 'submission-not-reviewed',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/submissions/{submissionId}/revision',
    given: async (network) => ({
      path: `/v1/submissions/${(await aPublishedSubmission(network)).id}/revision`,
      body: { reason: 'One was counted twice.', gwp: 'AR6' },
    }),
    status: 201,
    answers: { state: 'draft', reason: 'One was counted twice.', gwp: 'AR6', revisesId: id, total: null },
    events: [],
    again: 'submission-exists',
    may: ['the office of tuzla'],
  },
  {
    route: 'POST /v1/travelling-programmes',
    given: async ({ secretariat }) => {
      const { id: itemId } = await anItem(secretariat);
      const body = {
        kind: 'travelling-museum',
        title: 'A museum',
        itemId,
        leadCityId: 'istanbul',
        supportingCityIds: ['tuzla', 'sarajevo'],
      };
      return { path: '/v1/travelling-programmes', body };
    },
    status: 201,
    answers: { id, kind: 'travelling-museum', leadCityId: 'istanbul', supportingCityIds: ['sarajevo', 'tuzla'], state: 'planned' },
    events: ['TravellingProgrammePlanned'],
    references: { '/itemId': 'action-item-unknown', '/leadCityId': 'city-unknown', '/supportingCityIds/0': 'city-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'PATCH /v1/travelling-programmes/{programmeId}',
    given: ofProgramme('', { title: 'Other', leadCityId: 'tuzla', supportingCityIds: ['istanbul'] }),
    status: 200,
    answers: { title: 'Other', leadCityId: 'tuzla', supportingCityIds: ['istanbul'], state: 'planned' },
    events: ['TravellingProgrammeUpdated'],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    references: { '/leadCityId': 'city-unknown', '/supportingCityIds/0': 'city-unknown' },
    ifMatch: '"0"',
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/travelling-programmes/{programmeId}/stops',
    given: ofProgramme('/stops', { cityId: 'tuzla', from: '2023-05-01', until: '2023-05-04' }),
    status: 201,
    answers: { id, cityId: 'tuzla', from: '2023-05-01', until: '2023-05-04', state: 'scheduled', visitors: null },
    events: ['StopScheduled'],
    again: 'stop-overlaps',
    references: { '/cityId': 'city-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/travelling-programmes/{programmeId}/cancellation',
    given: async (network) => {
      const { id: programmeId } = await aProgramme(network.secretariat);
      await aStop(network.secretariat, programmeId);
      return { path: `/v1/travelling-programmes/${programmeId}/cancellation`, body: { reason: 'The line is closed.' } };
    },
    status: 200,
    answers: { state: 'cancelled', openStops: 0, cancellationReason: 'The line is closed.' },
    events: ['StopCancelled', 'TravellingProgrammeCancelled'],
    again: 'travelling-programme-cancelled',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'PATCH /v1/stops/{stopId}',
    given: ofStop('', { until: '2023-05-06' }),
    status: 200,
    answers: { from: '2023-05-01', until: '2023-05-06', state: 'scheduled' },
    events: ['StopRescheduled'],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    ifMatch: '"0"',
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/stops/{stopId}/completion',
    given: ofStop('/completion', { on: '2023-05-03', visitors: 1200 }),
    status: 200,
    answers: { state: 'completed', completedOn: '2023-05-03', visitors: 1200 },
    events: ['StopCompleted'],
    again: 'stop-completed',
    readAt: parent,
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/stops/{stopId}/cancellation',
    given: ofStop('/cancellation', { reason: 'The station is closed.' }),
    status: 200,
    answers: { state: 'cancelled', cancellationReason: 'The station is closed.' },
    events: ['StopCancelled'],
    again: 'stop-cancelled',
    readAt: parent,
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'POST /v1/business-contacts',
    given: async () => ({
      path: '/v1/business-contacts',
      body: { fromCityId: 'tuzla', toCityId: 'sarajevo', subject: 'A maker looks for an importer.' },
    }),
    status: 201,
    answers: {
      id,
      fromCityId: 'tuzla',
      toCityId: 'sarajevo',
      subject: 'A maker looks for an importer.',
      state: 'opened',
      outcome: null,
    },
    events: ['BusinessContactOpened'],
    references: { '/fromCityId': 'city-unknown', '/toCityId': 'city-unknown' },
    may: ['secretariat', 'the office of tuzla', 'the office of sarajevo'],
  },
  {
    route: 'POST /v1/business-contacts/{contactId}/closing',
    given: async ({ secretariat }) => ({
      path: `/v1/business-contacts/${(await aContact(secretariat)).id}/closing`,
      body: { outcome: 'Two importers have ordered samples.' },
    }),
    status: 200,
    answers: { state: 'closed', outcome: 'Two importers have ordered samples.' },
    events: ['BusinessContactClosed'],
    again: 'business-contact-closed',
    readAt: parent,
    may: ['secretariat', 'the office of tuzla', 'the office of sarajevo'],
  },
  {
    route: 'POST /v1/platform-offers',
    given: async () => ({ path: '/v1/platform-offers', body: offerBody() }),
    status: 201,
    answers: { id, providerCityId: 'istanbul', name: 'Pay It Forward', fee: '0', currency: 'EUR', state: 'offered' },
    events: ['PlatformOffered'],
    references: { '/providerCityId': 'city-unknown', '/itemId': 'action-item-unknown', '/meetingId': 'meeting-unknown' },
    may: ['secretariat', 'the office of istanbul'],
  },
  {
    route: 'POST /v1/platform-offers/{offerId}/withdrawal',
    given: ofOffer('withdrawal', { reason: 'No longer run.' }),
    status: 200,
    answers: { state: 'withdrawn', withdrawalReason: 'No longer run.' },
    events: ['PlatformOfferWithdrawn'],
    again: 'platform-offer-withdrawn',
    readAt: parent,
    may: ['secretariat', 'the office of istanbul'],
  },
  {
    route: 'POST /v1/platform-offers/{offerId}/adoptions',
    given: ofOffer('adoptions', { cityId: 'tuzla' }),
    status: 201,
    answers: { id, cityId: 'tuzla', state: 'requested', supportContact: null, liveOn: null },
    events: ['AdoptionRequested'],
    again: 'adoption-exists',
    references: { '/cityId': 'city-unknown' },
    may: ['secretariat', 'the office of tuzla'],
  },
  {
    route: 'PUT /v1/adoptions/{adoptionId}/support',
    given: async ({ secretariat, mandate }) => {
      const adoption = await anAdoption(secretariat, (await anOffer(secretariat)).id, 'tuzla');
      const { personId } = await mandate('istanbul');
      return { path: `/v1/adoptions/${adoption.id}/support`, body: { contact: 'support desk', personId } };
    },
    status: 200,
    answers: { state: 'supported', supportContact: 'support desk', supportPersonId: id },
    events: ['TechnicalSupportAssigned'],
    readAt: parent,
    references: { '/personId': 'person-unknown' },
    people: { '/personId': { city: 'istanbul' } },
    may: ['secretariat', 'the office of istanbul'],
  },
  {
    route: 'POST /v1/adoptions/{adoptionId}/go-live',
    given: async ({ secretariat }) => ({
      path: `/v1/adoptions/${(await aSupportedAdoption(secretariat)).id}/go-live`,
      body: { on: '2022-09-01', url: 'https://pif.example/tuzla' },
    }),
    status: 200,
    answers: { state: 'live', liveOn: '2022-09-01', url: 'https://pif.example/tuzla' },
    events: ['PlatformWentLive'],
    again: 'adoption-not-supported',
    readAt: parent,
    may: ['secretariat', 'the office of istanbul', 'the office of tuzla'],
  },
];
