import type { HearingNetwork } from '#testing';
import { openDataReads, page, single, type ReadRoute } from '#testing/routes';
import {
  aContact,
  aLedGroup,
  aMetNeed,
  anEnrolment,
  anExceedance,
  aFigure,
  anIndicator,
  anInstitution,
  anItem,
  anOffer,
  aPlan,
  aPractice,
  aProgramme,
  aPublishedPractice,
  aStop,
  aSubmission,
  aSource,
  aSupportedAdoption,
  aTarget,
} from './builders.ts';
import { someProposal } from './write-routes.ts';

type Route = ReadRoute<HearingNetwork>;

/** With one more in it. */
const listed =
  (make: (network: HearingNetwork) => Promise<unknown>, path: string): Route['given'] =>
  async (network) => {
    await make(network);
    return path;
  };

const group = async ({ secretariat }: HearingNetwork) => `/v1/working-groups/${(await aLedGroup(secretariat)).id}`;
const plan = async ({ secretariat }: HearingNetwork) =>
  `/v1/action-plans/${(await aPlan(secretariat, (await aLedGroup(secretariat)).id)).id}`;
const item = async ({ secretariat }: HearingNetwork) => `/v1/action-items/${(await anItem(secretariat)).id}`;
const levels = async ({ secretariat }: HearingNetwork) => {
  const path = `/v1/action-items/${(await anItem(secretariat)).id}/levels`;
  for (const level of [1, 2]) await secretariat.put(`${path}/tuzla`, { level, on: '2022-09-01' });
  return path;
};
const enrolment = async ({ secretariat }: HearingNetwork) => `/v1/enrolments/${(await anEnrolment(secretariat)).id}`;
const proposal = ({ secretariat }: HearingNetwork) => someProposal(secretariat);
const practice = async ({ secretariat }: HearingNetwork) => `/v1/practices/${(await aPractice(secretariat)).id}`;
const replication = async ({ secretariat }: HearingNetwork) => {
  const path = `/v1/practices/${(await aPublishedPractice(secretariat)).id}/replications`;
  return `${path}/${(await secretariat.post(path, { cityId: 'tuzla', on: '2022-11-01' })).body.id}`;
};
const programme = async ({ secretariat }: HearingNetwork) => `/v1/travelling-programmes/${(await aProgramme(secretariat)).id}`;
const stops = async ({ secretariat }: HearingNetwork) => {
  const { id } = await aProgramme(secretariat);
  await aStop(secretariat, id);
  return `/v1/travelling-programmes/${id}/stops`;
};
const stop = async ({ secretariat }: HearingNetwork) => `/v1/stops/${(await aStop(secretariat, (await aProgramme(secretariat)).id)).id}`;
const contact = async ({ secretariat }: HearingNetwork) => `/v1/business-contacts/${(await aContact(secretariat)).id}`;
const offer = async ({ secretariat }: HearingNetwork) => `/v1/platform-offers/${(await anOffer(secretariat)).id}`;
const adoption = async ({ secretariat }: HearingNetwork) => `/v1/adoptions/${(await aSupportedAdoption(secretariat)).id}`;

const institution = async ({ secretariat }: HearingNetwork) => `/v1/institutions/${(await anInstitution(secretariat)).id}`;
const need = async (network: HearingNetwork) => `/v1/financing-needs/${(await aMetNeed(network)).id}`;

const figure = async ({ secretariat }: HearingNetwork) => (await aFigure(secretariat)).path;
const revisions = async ({ secretariat }: HearingNetwork) => {
  const { path, given } = await aFigure(secretariat);
  await secretariat.put(path, { ...given, value: '24.5', reason: 'calibrated' }, { ifMatch: '"0"' });
  return `${path}/revisions`;
};
const exceedance = async ({ secretariat }: HearingNetwork) => `/v1/exceedances/${(await anExceedance(secretariat)).id}`;
const indicator = async ({ secretariat }: HearingNetwork) => `/v1/indicators/${(await anIndicator(secretariat)).code}`;
const source = async ({ secretariat }: HearingNetwork) => `/v1/sources/${(await aSource(secretariat)).id}`;

const target = ({ secretariat }: HearingNetwork) => aTarget(secretariat);
const targets = async (network: HearingNetwork) => (await target(network)).replace('/tuzla', '');

const submission = async (network: HearingNetwork) => `/v1/submissions/${(await aSubmission(network)).id}`;

/** Every reading route, with something to be read. */
export const reads: readonly Route[] = [
  page('GET /v1/working-groups', listed(group, '/v1/working-groups')),
  single('GET /v1/working-groups/{groupId}', group),
  page('GET /v1/working-groups/{groupId}/cities', async (network) => `${await group(network)}/cities`),
  page('GET /v1/working-groups/{groupId}/action-plans', async (network) => `${await group(network)}/action-plans`),
  page('GET /v1/action-plans', listed(plan, '/v1/action-plans')),
  single('GET /v1/action-plans/{planId}', plan),
  page('GET /v1/action-items', listed(item, '/v1/action-items')),
  single('GET /v1/action-items/board', listed(item, '/v1/action-items/board')),
  single('GET /v1/action-items/{itemId}', item),
  page('GET /v1/action-items/{itemId}/updates', async (network) => `${await item(network)}/updates`),
  { route: 'GET /v1/action-items/{itemId}/levels', given: levels, kind: 'list', may: 'readers' },
  page('GET /v1/action-items/{itemId}/levels/{cityId}', async (network) => `${await levels(network)}/tuzla`),
  page('GET /v1/enrolments', listed(enrolment, '/v1/enrolments')),
  single('GET /v1/enrolments/{enrolmentId}', enrolment),
  page('GET /v1/proposals', listed(proposal, '/v1/proposals')),
  single('GET /v1/proposals/{proposalId}', proposal),
  page('GET /v1/practices', listed(practice, '/v1/practices')),
  single('GET /v1/practices/{practiceId}', practice),
  single('GET /v1/practices/{practiceId}/replications/{replicationId}', replication),
  page('GET /v1/travelling-programmes', listed(programme, '/v1/travelling-programmes')),
  single('GET /v1/travelling-programmes/{programmeId}', programme),
  page('GET /v1/travelling-programmes/{programmeId}/stops', stops),
  single('GET /v1/stops/{stopId}', stop),
  page('GET /v1/institutions', listed(institution, '/v1/institutions')),
  single('GET /v1/institutions/{institutionId}', institution),
  page('GET /v1/financing-needs', listed(need, '/v1/financing-needs')),
  single('GET /v1/financing-needs/{needId}', need),
  page('GET /v1/business-contacts', listed(contact, '/v1/business-contacts')),
  single('GET /v1/business-contacts/{contactId}', contact),
  page('GET /v1/indicators', listed(indicator, '/v1/indicators')),
  single('GET /v1/indicators/{code}', indicator),
  single('GET /v1/indicators/{code}/figures/{cityId}/{period}', figure),
  page('GET /v1/indicators/{code}/comparison', async (network) => `${(await figure(network)).split('/').slice(0, 4).join('/')}/comparison`),
  page('GET /v1/figures', listed(figure, '/v1/figures')),
  page('GET /v1/indicators/{code}/figures/{cityId}/{period}/revisions', revisions),
  page('GET /v1/indicators/{code}/targets', targets),
  single('GET /v1/indicators/{code}/targets/{cityId}', target),
  page('GET /v1/submissions', listed(submission, '/v1/submissions')),
  single('GET /v1/submissions/{submissionId}', submission),
  page('GET /v1/frameworks', async () => '/v1/frameworks'),
  single('GET /v1/frameworks/{code}', async () => '/v1/frameworks/gpc-basic'),
  page('GET /v1/limits', async () => '/v1/limits'),
  single('GET /v1/limits/{limitId}', async () => '/v1/limits/who-2021.pm25.day'),
  page('GET /v1/exceedances', listed(exceedance, '/v1/exceedances')),
  single('GET /v1/exceedances/{exceedanceId}', exceedance),
  single('GET /v1/cities/{cityId}/air', async () => '/v1/cities/tuzla/air'),
  page('GET /v1/sources', listed(source, '/v1/sources')),
  single('GET /v1/sources/{sourceId}', source),
  page('GET /v1/reports/action-plans', listed(item, '/v1/reports/action-plans')),
  page('GET /v1/reports/adoptions', listed(adoption, '/v1/reports/adoptions')),
  page('GET /v1/reports/levels', listed(levels, '/v1/reports/levels')),
  page('GET /v1/platform-offers', listed(offer, '/v1/platform-offers')),
  single('GET /v1/platform-offers/{offerId}', offer),
  page('GET /v1/platform-offers/{offerId}/eligible-cities', async (network) => `${await offer(network)}/eligible-cities`),
  page('GET /v1/platform-offers/{offerId}/adoptions', async (network) => `${await offer(network)}/adoptions`),
  page('GET /v1/adoptions', listed(adoption, '/v1/adoptions')),
  single('GET /v1/adoptions/{adoptionId}', adoption),
  ...openDataReads('action-items', item),
];
