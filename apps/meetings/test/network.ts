import {
  CityJoined,
  CityLeft,
  CityRegistered,
  CityReinstated,
  CitySuspended,
  MandateEnded,
  MandateStarted,
  PersonRegistered,
  TermPresidencyEnded,
  TermPresidencyStarted,
  type EventType,
} from '#contracts';
import { addDays, newId } from '#domain';
import { serviceUnderTest, type ApiClient, type ServiceUnderTest } from '#testing';
import { meetings } from '../src/index.ts';

export const foundedOn = '2021-11-29';
export const sarajevoDay = '2022-04-25';

/** The service with what it has heard of the network; the facts come in as membership's events. */
export interface Network extends ServiceUnderTest {
  secretariat: ApiClient;
  /** All that was heard, in order. */
  history: [type: EventType, data: Record<string, unknown>][];
  register(cityId: string, given?: { name?: string; municipalDay?: string | null }): Promise<void>;
  person(name?: string): Promise<string>;
  /** A new person, unless given, with a mandate of the city. */
  mandate(
    cityId: string,
    given?: { personId?: string; name?: string; office?: string; from?: string; until?: string | null },
  ): Promise<Mandate>;
  join(cityId: string, effectiveOn?: string): Promise<void>;
  suspend(cityId: string, effectiveOn: string): Promise<void>;
  reinstate(cityId: string, effectiveOn: string): Promise<void>;
  leave(cityId: string, effectiveOn: string): Promise<void>;
  presidency(cityId: string, personId: string): Promise<Presidency>;
  /** The person's client: an office, or the president, as the mandates are. */
  office(personId: string): Promise<ApiClient>;
  /** What has been published since the last time this was asked. */
  news(): Promise<{ name: string; data: Record<string, unknown>; key: string; sequence: number }[]>;
}

export interface Mandate {
  personId: string;
  end(): Promise<void>;
}

export interface Presidency {
  id: string;
  end(on?: string): Promise<void>;
}

export async function aNetwork(): Promise<Network> {
  const running = await serviceUnderTest(meetings);
  const history: Network['history'] = [];
  const hear: ServiceUnderTest['hear'] = (type, data) => {
    history.push([type, data as Record<string, unknown>]);
    return running.hear(type, data);
  };
  const memberships = new Map<string, string>();
  const mandates = new Map<string, string>();
  let rosterVersion = 0;
  let heard = 0;

  const change = (cityId: string, effectiveOn: string) => {
    const membershipId = memberships.get(cityId) ?? newId();
    memberships.set(cityId, membershipId);
    return { membershipId, cityId, effectiveOn, countBefore: 0, countAfter: 0, rosterVersion: ++rosterVersion };
  };

  const network: Network = {
    ...running,
    hear,
    history,
    secretariat: await running.as({ role: 'secretariat' }),
    register: (cityId, { name = cityId.toUpperCase(), municipalDay = null } = {}) =>
      hear(CityRegistered, { cityId, name, country: 'BA', kind: 'city', coordinates: null, municipalDay }),
    async person(name = 'Somebody') {
      const personId = newId();
      await hear(PersonRegistered, { personId, name });
      return personId;
    },
    async mandate(cityId, { personId: given, name, office = 'mayor', from = '2020-01-01', until = null } = {}) {
      const personId = given ?? (await network.person(name));
      const mandate = { mandateId: newId(), personId, cityId, office, from, until };
      await hear(MandateStarted, mandate);
      mandates.set(`${personId} of ${cityId}`, mandate.mandateId);
      return { personId, end: () => hear(MandateEnded, { ...mandate, until: addDays(today(), -1), reason: null }) };
    },
    join: (cityId, effectiveOn = foundedOn) =>
      hear(CityJoined, { ...CityJoined.example, name: cityId.toUpperCase(), ...change(cityId, effectiveOn) }),
    suspend: (cityId, effectiveOn) => hear(CitySuspended, { ...change(cityId, effectiveOn), reason: 'At its own request.' }),
    reinstate: (cityId, effectiveOn) => hear(CityReinstated, { ...change(cityId, effectiveOn), reason: 'The grounds are gone.' }),
    async leave(cityId, effectiveOn) {
      await hear(CityLeft, { ...change(cityId, effectiveOn), reason: 'The council decided so.' });
      memberships.delete(cityId);
    },
    async presidency(cityId, personId) {
      const presidency = { presidencyId: newId(), mandateId: mandates.get(`${personId} of ${cityId}`) ?? newId(), personId, cityId };
      await hear(TermPresidencyStarted, { ...presidency, term: null, from: foundedOn, until: null });
      return {
        id: presidency.presidencyId,
        end: (endedOn = addDays(today(), -1)) => hear(TermPresidencyEnded, { ...presidency, endedOn, outcome: 'ended', reason: null }),
      };
    },
    office: (personId) => running.as({ role: 'office', personId }),
    async news() {
      const all = await running.published();
      const fresh = all.slice(heard);
      heard = all.length;
      return fresh;
    },
  };
  return network;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Who is in the report, by what the tests call them. */
export interface Balkans extends Network {
  imamoglu: string;
  karic: string;
  laktasiMayor: string;
  stankovic: string;
  imamovic: string;
  kasumovic: string;
  petrovic: string;
  term: Presidency;
  president: ApiClient;
}

/** istanbul, sarajevo and laktasi are members, and as many placeholders as are asked for; tuzla, zenica and bijeljina are not. */
export async function theBalkans(placeholders = 0): Promise<Balkans> {
  const network = await aNetwork();
  const mayors = {
    istanbul: 'Ekrem İMAMOĞLU',
    sarajevo: 'Benjamina KARIĆ',
    laktasi: 'Mayor of Laktaši',
    tuzla: 'Jasmin İMAMOVIĆ',
    zenica: 'Fuad KASUMOVIĆ',
    bijeljina: 'Ljubisa PETROVIĆ',
  };
  const people: Record<string, string> = {};
  for (const [cityId, name] of Object.entries(mayors)) {
    await network.register(cityId, {
      name: cityId === 'laktasi' ? 'Laktaši' : undefined,
      municipalDay: cityId === 'laktasi' ? '04-25' : null,
    });
    people[cityId] = (await network.mandate(cityId, { name })).personId;
  }
  for (const cityId of ['istanbul', 'sarajevo', 'laktasi']) await network.join(cityId);
  for (let n = 4; n < 4 + placeholders; n++) {
    const cityId = `member-${String(n).padStart(2, '0')}`;
    await network.register(cityId);
    await network.join(cityId);
  }
  const stankovic = await network.mandate('laktasi', { name: 'Darko STANKOVIĆ', office: 'deputy-mayor' });
  const presidency = await network.presidency('istanbul', people['istanbul']!);
  return {
    ...network,
    imamoglu: people['istanbul']!,
    karic: people['sarajevo']!,
    laktasiMayor: people['laktasi']!,
    stankovic: stankovic.personId,
    imamovic: people['tuzla']!,
    kasumovic: people['zenica']!,
    petrovic: people['bijeljina']!,
    term: presidency,
    president: await network.office(people['istanbul']!),
  };
}
