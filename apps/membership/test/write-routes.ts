import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { parent, type WriteRoute } from '#testing/routes';
import { aNetwork, founded, type ANetwork } from './network.ts';

type Route = WriteRoute<ANetwork>;

const act =
  (
    state: Parameters<ANetwork['aMembership']>[1],
    name: string,
    body: (network: ANetwork, cityId: string) => object | Promise<object>,
  ): Route['given'] =>
  async (network) => {
    const cityId = await network.aCity();
    return { path: `/v1/memberships/${await network.aMembership(cityId, state)}/${name}`, body: await body(network, cityId), cityId };
  };

const ofCity =
  (name: string, body: () => object): Route['given'] =>
  async (network) => {
    const cityId = await network.aCity();
    return { path: `/v1/cities/${cityId}/${name}`, body: body(), cityId };
  };

/** As `act`, of a member that was suspended. */
const ofSuspended: Route['given'] = async (network) => {
  const request = await act('member', 'reinstatement', () => ({ effectiveOn: '2022-04-26', reason: 'Back again.' }))(network);
  await network.secretariat.post(request.path.replace('reinstatement', 'suspension'), {
    effectiveOn: '2022-04-26',
    reason: 'For a while.',
  });
  return request;
};

const change = () => ({ effectiveOn: '2022-04-26', reason: 'It was decided so.' });
const id = expect.any(String);

/** Every writing route with a request that succeeds, what it answers and which events it makes. The network is founded. */
export const writes: readonly Route[] = [
  {
    route: 'POST /v1/network/foundation',
    given: async (network) => ({
      path: '/v1/network/foundation',
      body: { foundedOn: '2021-11-29', members: [{ cityId: await network.aCity(), founding: true }, { cityId: await network.aCity() }] },
    }),
    status: 200,
    answers: { state: 'founded', foundedOn: '2021-11-29', memberCount: 2, rosterVersion: 2, presidency: null, secretariat: null },
    events: ['NetworkFounded', 'CityJoined', 'CityJoined'],
    again: 'network-already-founded',
    readAt: () => '/v1/network',
    references: { '/members/0/cityId': 'city-unknown' },
    may: ['secretariat'],
    once: aNetwork,
  },
  {
    route: 'POST /v1/cities',
    given: async () => ({
      path: '/v1/cities',
      body: {
        id: `laktasi-${randomUUID()}`,
        name: 'Laktaši',
        country: 'BA',
        kind: 'municipality',
        coordinates: { latitude: 44.9081, longitude: 17.3014 },
        municipalDay: '04-25',
      },
    }),
    status: 201,
    answers: {
      name: 'Laktaši',
      country: 'BA',
      kind: 'municipality',
      coordinates: { latitude: 44.9081, longitude: 17.3014 },
      municipalDay: '04-25',
      state: 'none',
      membershipId: null,
      founding: null,
    },
    events: ['CityRegistered'],
    again: 'city-already-registered',
    may: ['secretariat'],
  },
  {
    route: 'PATCH /v1/cities/{cityId}',
    given: async (network) => ({
      path: `/v1/cities/${await network.aCity()}`,
      body: { name: 'Сарајево', country: 'RS' },
    }),
    ifMatch: '"0"',
    status: 200,
    answers: { name: 'Сарајево', country: 'RS', state: 'none' },
    events: ['CityUpdated'],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/people',
    given: async () => ({ path: '/v1/people', body: { name: 'Ekrem İMAMOĞLU' } }),
    status: 201,
    answers: { id, name: 'Ekrem İMAMOĞLU' },
    events: ['PersonRegistered'],
    may: ['secretariat'],
  },
  {
    route: 'PATCH /v1/people/{personId}',
    given: async (network) => ({
      path: `/v1/people/${await network.aPerson('Jasmin IMAMOVIĆ')}`,
      body: { name: 'Jasmin İMAMOVIĆ' },
    }),
    ifMatch: '"0"',
    status: 200,
    answers: { name: 'Jasmin İMAMOVIĆ' },
    events: ['PersonUpdated'],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/mandates',
    given: async (network) => ({
      path: '/v1/mandates',
      body: { personId: await network.aPerson(), cityId: await network.aCity(), office: 'mayor', from: '2020-01-01' },
    }),
    status: 201,
    answers: { id, office: 'mayor', from: '2020-01-01', until: null, state: 'active', reason: null },
    events: ['MandateStarted'],
    again: 'city-has-a-mayor',
    references: { '/personId': 'person-unknown', '/cityId': 'city-unknown' },
    people: { '/personId': 'it is this that gives the mandate' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/mandates/{mandateId}/end',
    given: async (network) => {
      const mandate = await network.aMandate({ cityId: await network.aCity() });
      return { path: `/v1/mandates/${mandate.id}/end`, body: { on: '2022-04-01', reason: 'Elections.' } };
    },
    status: 200,
    answers: { state: 'ended', from: '2020-01-01', until: '2022-04-01', reason: 'Elections.' },
    events: ['MandateEnded'],
    again: 'mandate-already-ended',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'PATCH /v1/mandates/{mandateId}',
    given: async (network) => {
      const mandate = await network.aMandate({ cityId: await network.aCity() });
      return { path: `/v1/mandates/${mandate.id}`, body: { from: '2019-01-01', reason: 'The year was mistyped.' } };
    },
    ifMatch: '"0"',
    status: 200,
    answers: { state: 'active', from: '2019-01-01', until: null, reason: null },
    events: ['MandateCorrected'],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/mandates/{mandateId}/annulment',
    given: async (network) => {
      const mandate = await network.aMandate({ cityId: await network.aCity() });
      return { path: `/v1/mandates/${mandate.id}/annulment`, body: { reason: 'It was entered for the wrong city.' } };
    },
    status: 200,
    answers: { state: 'annulled', from: '2020-01-01', until: null, reason: 'It was entered for the wrong city.' },
    events: ['MandateAnnulled'],
    again: 'mandate-annulled',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/presidencies',
    given: async (network) => {
      const mandate = await network.aMandate({ cityId: await network.aCity() });
      return { path: '/v1/presidencies', body: { mandateId: mandate.id, term: '2021–2022' } };
    },
    status: 201,
    answers: { id, term: '2021–2022', from: null, until: null, state: 'scheduled', endedOn: null, reason: null },
    events: [],
    references: { '/mandateId': 'mandate-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/presidencies/{presidencyId}/start',
    given: async (network) => {
      const mandate = await network.aMandate({ cityId: await firstMember(network) });
      const { body } = await network.secretariat.post('/v1/presidencies', { mandateId: mandate.id });
      return { path: `/v1/presidencies/${body.id}/start`, body: {} };
    },
    status: 200,
    answers: { state: 'active', from: null },
    events: ['TermPresidencyStarted'],
    again: 'presidency-not-scheduled',
    readAt: parent,
    may: ['secretariat'],
    once: founded,
  },
  {
    route: 'POST /v1/presidencies/{presidencyId}/end',
    given: async (network) => {
      const { presidencyId } = await network.thePresident(await firstMember(network));
      return { path: `/v1/presidencies/${presidencyId}/end`, body: { on: '2022-04-01', reason: 'The term is over.' } };
    },
    status: 200,
    answers: { state: 'ended', endedOn: '2022-04-01', reason: 'The term is over.' },
    events: ['TermPresidencyEnded'],
    again: 'presidency-not-active',
    readAt: parent,
    may: ['secretariat'],
    once: founded,
  },
  {
    route: 'POST /v1/secretariat',
    given: async (network) => ({ path: '/v1/secretariat', body: { seatCityId: await network.aCity() } }),
    status: 201,
    answers: { id: 'secretariat', state: 'established', establishedOn: null, meetingId: null, startedOn: null },
    events: ['SecretariatEstablished'],
    again: 'secretariat-already-established',
    references: { '/seatCityId': 'city-unknown' },
    may: ['secretariat'],
    once: founded,
  },
  {
    route: 'POST /v1/secretariat/start',
    given: async (network) => {
      await network.secretariat.post('/v1/secretariat');
      return { path: '/v1/secretariat/start', body: {} };
    },
    status: 200,
    answers: { state: 'operational', startedOn: null },
    events: ['SecretariatStarted'],
    again: 'secretariat-already-operational',
    readAt: () => '/v1/secretariat',
    may: ['secretariat'],
    once: founded,
  },
  {
    route: 'POST /v1/cities/{cityId}/interest',
    given: ofCity('interest', () => ({ on: '2022-04-25', meetingId: randomUUID() })),
    status: 201,
    answers: { id, state: 'interested', founding: null, steps: [{ state: 'interested', on: '2022-04-25', enteredOn: id }] },
    events: ['CityInterestExpressed'],
    again: 'membership-already-open',
    may: ['secretariat', 'the office of the city'],
  },
  {
    route: 'POST /v1/cities/{cityId}/invitation',
    given: ofCity('invitation', () => ({ on: '2022-03-01', note: 'Come and see.' })),
    status: 201,
    answers: { id, state: 'invited' },
    events: ['CityInvited'],
    again: 'membership-past-invitation',
    may: ['secretariat', 'president'],
  },
  {
    route: 'POST /v1/cities/{cityId}/application',
    given: async (network) => {
      const cityId = await network.aCity();
      await network.aMembership(cityId, 'invited');
      return { path: `/v1/cities/${cityId}/application`, body: { letter: 'We apply.' }, cityId };
    },
    status: 200,
    answers: { id, state: 'applied' },
    events: ['MembershipApplied'],
    again: 'membership-past-application',
    readAt: (_, { id }) => `/v1/memberships/${id}`,
    may: ['secretariat', 'the office of the city'],
  },
  {
    route: 'POST /v1/memberships/{membershipId}/decision',
    given: act('applied', 'decision', () => ({ outcome: 'accepted', on: '2022-04-01' })),
    status: 200,
    answers: { state: 'accepted' },
    events: ['MembershipDecided'],
    again: 'membership-not-applied',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/memberships/{membershipId}/accession-declaration',
    given: act('invited', 'accession-declaration', async (network, cityId) => ({
      personId: await network.aDelegate(cityId),
      on: '2022-04-25',
    })),
    status: 200,
    answers: { state: 'acceding' },
    events: ['AccessionDeclared'],
    again: 'membership-not-ready-to-accede',
    readAt: parent,
    references: { '/personId': 'person-unknown' },
    people: { '/personId': { on: '2022-04-25' } },
    may: ['secretariat', 'the office of the city'],
  },
  {
    route: 'POST /v1/memberships/{membershipId}/welcome',
    given: act('acceding', 'welcome', () => ({ on: '2022-04-25', words: 'Welcome to the B40 Network' })),
    status: 200,
    answers: { state: 'acceding', welcomedOn: '2022-04-25' },
    events: ['CityWelcomed'],
    readAt: parent,
    may: ['secretariat', 'president'],
  },
  {
    route: 'POST /v1/memberships/{membershipId}/completion',
    given: act('acceding', 'completion', () => ({ effectiveOn: '2022-04-26', meetingId: randomUUID() })),
    status: 200,
    answers: { state: 'member', founding: null },
    events: ['CityJoined'],
    again: 'membership-not-acceding',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/memberships/{membershipId}/refusal',
    given: act('invited', 'refusal', () => ({ reason: 'The council said no.' })),
    status: 200,
    answers: { state: 'declined' },
    events: ['InvitationDeclined'],
    again: 'membership-not-under-way',
    readAt: parent,
    may: ['secretariat', 'the office of the city'],
  },
  {
    route: 'POST /v1/memberships/{membershipId}/lapse',
    given: act('invited', 'lapse', () => ({ reason: 'No answer.' })),
    status: 200,
    answers: { state: 'lapsed' },
    events: ['MembershipLapsed'],
    again: 'membership-not-under-way',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/memberships/{membershipId}/suspension',
    given: act('member', 'suspension', change),
    status: 200,
    answers: { state: 'suspended' },
    events: ['CitySuspended'],
    again: 'membership-not-active',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/memberships/{membershipId}/reinstatement',
    given: ofSuspended,
    status: 200,
    answers: { state: 'member' },
    events: ['CityReinstated'],
    again: 'membership-not-suspended',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/memberships/{membershipId}/departure',
    given: act('member', 'departure', change),
    status: 200,
    answers: { state: 'former' },
    events: ['CityLeft'],
    again: 'membership-not-active',
    readAt: parent,
    may: ['secretariat', 'the office of the city'],
  },
  {
    route: 'POST /v1/roster-corrections',
    given: async (network) => ({ path: '/v1/roster-corrections', body: await aCorrection(network) }),
    status: 201,
    answers: {
      id,
      rosterVersion: expect.any(Number),
      before: { change: 'joined', effectiveOn: '2022-04-26' },
      after: { change: 'joined', effectiveOn: '2022-04-20' },
      reason: 'The day was mistyped.',
    },
    events: ['RosterCorrected'],
    again: 'roster-line-not-standing',
    may: ['secretariat'],
  },
];

/** Of a city that has joined. */
export async function aCorrection(network: ANetwork): Promise<{ rosterVersion: number; effectiveOn: string; reason: string }> {
  await network.aMembership(await network.aCity(), 'member');
  const { rosterVersion } = (await network.secretariat.get('/v1/network')).body;
  return { rosterVersion, effectiveOn: '2022-04-20', reason: 'The day was mistyped.' };
}

async function firstMember(network: ANetwork): Promise<string> {
  return (await network.secretariat.get('/v1/members?limit=1')).body.items[0].cityId as string;
}
