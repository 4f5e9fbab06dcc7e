import { randomUUID } from 'node:crypto';
import { made, serviceUnderTest, type ApiClient, type ServiceUnderTest } from '#testing';
import type { MandateHeld } from '#testing/routes';
import { membership } from '../src/index.ts';

/** A running membership service, and what tests like to have in it; all of it is made through the API. */
export interface ANetwork extends ServiceUnderTest {
  secretariat: ApiClient;
  /** A city's office, president or not: whoever this person is. */
  person(personId: string): Promise<ApiClient>;
  aCity(given?: { id?: string; name?: string; country?: string; kind?: string; municipalDay?: string }): Promise<string>;
  aPerson(name?: string): Promise<string>;
  aMandate(given: {
    personId?: string;
    cityId: string;
    office?: string;
    from?: string;
    until?: string;
  }): Promise<{ id: string; personId: string }>;
  /** Who may be named for the city, beside its mayor, since 2020. */
  aDelegate(cityId: string): Promise<string>;
  /** A new person with one mandate; of a city of its own, unless one is given. */
  holder(given: MandateHeld): Promise<string>;
  founded(members: (string | { cityId: string; founding?: boolean | null })[], foundedOn?: string): Promise<void>;
  /** A membership led to a state by the shortest way. */
  aMembership(cityId: string, state: 'interested' | 'invited' | 'applied' | 'accepted' | 'acceding' | 'member'): Promise<string>;
  /** In office from `on`: not before the last one's end. */
  thePresident(cityId: string, on?: string): Promise<{ personId: string; mandateId: string; presidencyId: string }>;
}

export const foundedOn = '2021-11-29';
let cities = 0;

export async function aNetwork(): Promise<ANetwork> {
  const running = await serviceUnderTest(membership);
  const secretariat = await running.as({ role: 'secretariat' });
  const post = (path: string, body: object): Promise<any> => made(secretariat.post(path, body));

  const network: ANetwork = {
    ...running,
    secretariat,
    person: (personId) => running.as({ role: 'office', personId }),
    async aCity({ id = `city-${++cities}`, name = `City ${id}`, ...rest } = {}) {
      return (await post('/v1/cities', { id, name, country: 'BA', kind: 'city', ...rest })).id as string;
    },
    async aPerson(name = `Person ${randomUUID()}`) {
      return (await post('/v1/people', { name })).id as string;
    },
    async aMandate({ office = 'mayor', from = '2020-01-01', ...given }) {
      const personId = given.personId ?? (await network.aPerson());
      const { id } = await post('/v1/mandates', { office, from, ...given, personId });
      return { id: id as string, personId };
    },
    aDelegate: async (cityId) => (await network.aMandate({ cityId, office: 'delegate' })).personId,
    async holder({ cityId, from, until }) {
      const of = { cityId: cityId ?? (await network.aCity()), from, ...(until !== null && { until }) };
      return (await network.aMandate({ office: 'delegate', ...of })).personId;
    },
    async founded(members, on = foundedOn) {
      await post('/v1/network/foundation', {
        foundedOn: on,
        members: members.map((member) => (typeof member === 'string' ? { cityId: member } : member)),
      });
    },
    async aMembership(cityId, state) {
      const open = state === 'interested' ? 'interest' : state === 'applied' || state === 'accepted' ? 'application' : 'invitation';
      const { id } = await post(`/v1/cities/${cityId}/${open}`, {});
      const then = async (act: string, body: object) => post(`/v1/memberships/${id as string}/${act}`, body);
      if (state === 'accepted') await then('decision', { outcome: 'accepted', on: '2022-01-01' });
      if (state === 'acceding' || state === 'member')
        await then('accession-declaration', { personId: await network.aDelegate(cityId), on: '2022-04-25' });
      if (state === 'member') await then('completion', { effectiveOn: '2022-04-26' });
      return id as string;
    },
    async thePresident(cityId, on = foundedOn) {
      const mandate = await network.aMandate({ cityId });
      const { id } = await post('/v1/presidencies', { mandateId: mandate.id });
      await post(`/v1/presidencies/${id as string}/start`, { on });
      return { personId: mandate.personId, mandateId: mandate.id, presidencyId: id as string };
    },
  };
  return network;
}

/** With one member. */
export async function founded(): Promise<ANetwork> {
  const network = await aNetwork();
  await network.founded([await network.aCity()]);
  return network;
}
