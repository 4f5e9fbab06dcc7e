import {
  CityJoined,
  CityLeft,
  CityRegistered,
  CityReinstated,
  CitySuspended,
  MandateAnnulled,
  MandateEnded,
  MandateScheduled,
  MandateStarted,
  MeetingCalled,
  PersonRegistered,
  RosterCorrected,
  TermPresidencyEnded,
  TermPresidencyStarted,
  type EventType,
} from '#contracts';
import { addDays, newId } from '#domain';
import type { ApiClient } from './client.ts';
import type { MandateHeld } from './routes/route.ts';
import type { ServiceUnderTest } from './service-under-test.ts';

export const foundedOn = '2021-11-29';
const changedOn = '2022-04-26';

/** A service with what it has heard of the network: the facts come in as events of the services that know them. */
export interface HearingNetwork extends ServiceUnderTest {
  secretariat: ApiClient;
  /** All that was heard, in order. */
  history: [type: EventType, data: Record<string, unknown>, time: Date][];
  register(cityId: string, given?: { name?: string; municipalDay?: string | null }): Promise<void>;
  person(name?: string): Promise<string>;
  /** Of a new person, unless one is given. One that is still to begin is scheduled. */
  mandate(cityId: string, given?: MandateOfTest): Promise<Mandate>;
  /** A new person with one mandate; of a city of its own, unless one is given. */
  holder(given: MandateHeld): Promise<string>;
  /** Registers the city, too, where that has not been done. */
  join(cityId: string, effectiveOn?: string): Promise<void>;
  /** Each joins on the founding day. */
  members(...cityIds: string[]): Promise<void>;
  suspend(cityId: string, effectiveOn?: string): Promise<void>;
  reinstate(cityId: string, effectiveOn?: string): Promise<void>;
  leave(cityId: string, effectiveOn?: string): Promise<void>;
  /** The line that now stands for one of its changes has another day; without one it is annulled. Answers the correction's version. */
  correct(wrong: { cityId: string; change: string; rosterVersion: number; effectiveOn?: string }, effectiveOn?: string): Promise<number>;
  /** As it was told last. */
  rosterVersion(): number;
  presidency(cityId: string, personId: string): Promise<Presidency>;
  call(): Promise<string>;
  /** The person's client: an office, or the president, as the mandates are. */
  office(personId: string): Promise<ApiClient>;
  /** A new person with a mandate of the city, and a client. */
  officeOf(cityId: string, given?: MandateOfTest): Promise<Mandate & { api: ApiClient }>;
}

export interface MandateOfTest {
  personId?: string;
  /** The person's. */
  name?: string | undefined;
  office?: string;
  from?: string;
  until?: string | null;
}

export interface Mandate {
  personId: string;
  /** As of yesterday. */
  end(): Promise<void>;
  annul(): Promise<void>;
}

export interface Presidency {
  id: string;
  end(on?: string): Promise<void>;
}

export async function hearingNetwork(running: ServiceUnderTest, taken: ServiceUnderTest['hear'] = running.hear): Promise<HearingNetwork> {
  const history: HearingNetwork['history'] = [];
  const hear: ServiceUnderTest['hear'] = (type, data, time = new Date()) => {
    history.push([type, data as Record<string, unknown>, time]);
    return taken(type, data, time);
  };
  const registered = new Set<string>();
  const memberships = new Map<string, string>();
  /** Of the cities that have left. */
  const formerly = new Map<string, string>();
  const members = new Set<string>();
  const mandates = new Map<string, string>();
  let rosterVersion = 0;

  /** What every change of the roster says; the count is as the city is a member afterwards or not. */
  const change = (cityId: string, effectiveOn: string, isMember: boolean) => {
    const membershipId = memberships.get(cityId) ?? newId();
    memberships.set(cityId, membershipId);
    const countBefore = members.size;
    if (isMember) members.add(cityId);
    else members.delete(cityId);
    return { membershipId, cityId, effectiveOn, countBefore, countAfter: members.size, rosterVersion: ++rosterVersion };
  };

  const network: HearingNetwork = {
    ...running,
    hear,
    history,
    secretariat: await running.as({ role: 'secretariat' }),
    register(cityId, { name = cityId.toUpperCase(), municipalDay = null } = {}) {
      registered.add(cityId);
      return hear(CityRegistered, { cityId, name, country: 'BA', kind: 'city', coordinates: null, municipalDay });
    },
    async person(name = 'Somebody') {
      const personId = newId();
      await hear(PersonRegistered, { personId, name });
      return personId;
    },
    async mandate(cityId, { personId: given, name, office = 'mayor', from = '2020-01-01', until = null } = {}) {
      const personId = given ?? (await network.person(name));
      const mandate = { mandateId: newId(), personId, cityId, office, from, until };
      await hear(from > today() ? MandateScheduled : MandateStarted, mandate);
      mandates.set(`${personId} of ${cityId}`, mandate.mandateId);
      return {
        personId,
        end: () => hear(MandateEnded, { ...mandate, until: yesterday(), reason: null }),
        annul: () => hear(MandateAnnulled, { ...mandate, reason: 'It never was.' }),
      };
    },
    holder: async ({ cityId = 'elsewhere', ...period }) => (await network.mandate(cityId, { office: 'delegate', ...period })).personId,
    async join(cityId, effectiveOn = foundedOn) {
      if (!registered.has(cityId)) await network.register(cityId);
      await hear(CityJoined, { ...CityJoined.example, name: cityId.toUpperCase(), ...change(cityId, effectiveOn, true) });
    },
    async members(...cityIds) {
      for (const cityId of cityIds) await network.join(cityId);
    },
    suspend: (cityId, effectiveOn = changedOn) =>
      hear(CitySuspended, { ...change(cityId, effectiveOn, false), reason: 'At its own request.' }),
    reinstate: (cityId, effectiveOn = changedOn) =>
      hear(CityReinstated, { ...change(cityId, effectiveOn, true), reason: 'The grounds are gone.' }),
    async leave(cityId, effectiveOn = changedOn) {
      await hear(CityLeft, { ...change(cityId, effectiveOn, false), reason: 'The council decided so.' });
      formerly.set(cityId, memberships.get(cityId)!);
      memberships.delete(cityId);
    },
    async correct({ cityId, change: wrong, rosterVersion: correctedVersion, effectiveOn: was = changedOn }, effectiveOn) {
      if (wrong === 'left') memberships.set(cityId, formerly.get(cityId)!);
      const comes = wrong === 'joined' || wrong === 'reinstated';
      const after = effectiveOn === undefined ? null : { change: wrong, effectiveOn };
      const { effectiveOn: _, ...corrected } = change(cityId, was, after === null ? !comes : members.has(cityId));
      const before = { change: wrong, effectiveOn: was };
      if (wrong === 'left' && after !== null) memberships.delete(cityId);
      await hear(RosterCorrected, { ...corrected, correctedVersion, before, after, reason: 'It was mistyped.' });
      return corrected.rosterVersion;
    },
    rosterVersion: () => rosterVersion,
    async presidency(cityId, personId) {
      const presidency = { presidencyId: newId(), mandateId: mandates.get(`${personId} of ${cityId}`) ?? newId(), personId, cityId };
      await hear(TermPresidencyStarted, { ...presidency, term: null, from: foundedOn, until: null });
      return {
        id: presidency.presidencyId,
        end: (endedOn = yesterday()) => hear(TermPresidencyEnded, { ...presidency, endedOn, outcome: 'ended', reason: null }),
      };
    },
    async call() {
      const meetingId = newId();
      await hear(MeetingCalled, { ...MeetingCalled.example, meetingId });
      return meetingId;
    },
    office: (personId) => running.as({ role: 'office', personId }),
    async officeOf(cityId, given) {
      const mandate = await network.mandate(cityId, given);
      return { ...mandate, api: await network.office(mandate.personId) };
    },
  };
  return network;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const yesterday = (): string => addDays(today(), -1);
