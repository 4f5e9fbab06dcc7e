import {
  CityJoined,
  CityLeft,
  CityRegistered,
  CityReinstated,
  CitySuspended,
  MandateEnded,
  MandateStarted,
  MeetingCalled,
  PersonRegistered,
} from '#contracts';
import { addDays, newId } from '#domain';
import { serviceUnderTest, type ApiClient, type ServiceUnderTest } from '#testing';
import { workingGroups } from '../src/index.ts';

/** The service with what it has heard of the network; the facts come in as events of the other services. */
export interface Network extends ServiceUnderTest {
  secretariat: ApiClient;
  register(...cityIds: string[]): Promise<void>;
  join(...cityIds: string[]): Promise<void>;
  suspend(cityId: string): Promise<void>;
  reinstate(cityId: string): Promise<void>;
  leave(cityId: string): Promise<void>;
  /** A new person with a mandate of the city: its office. */
  officeOf(cityId: string, period?: { from?: string; until?: string | null }): Promise<Office>;
  call(): Promise<string>;
  /** What has been published since the last time this was asked. */
  news(): Promise<{ name: string; data: Record<string, unknown>; key: string }[]>;
}

export interface Office {
  api: ApiClient;
  personId: string;
  end(): Promise<void>;
}

export async function aNetwork(): Promise<Network> {
  const running = await serviceUnderTest(workingGroups);
  const memberships = new Map<string, string>();
  let rosterVersion = 0;
  let heard = 0;

  const change = (cityId: string) => {
    const membershipId = memberships.get(cityId) ?? newId();
    memberships.set(cityId, membershipId);
    rosterVersion += 1;
    return { membershipId, cityId, effectiveOn: '2022-04-26', countBefore: 0, countAfter: 0, rosterVersion };
  };
  const register = async (...cityIds: string[]) => {
    for (const cityId of cityIds) await running.hear(CityRegistered, { ...CityRegistered.example, cityId, name: cityId.toUpperCase() });
  };

  return {
    ...running,
    secretariat: await running.as({ role: 'secretariat' }),
    register,
    async join(...cityIds) {
      for (const cityId of cityIds) {
        await register(cityId);
        await running.hear(CityJoined, { ...CityJoined.example, ...change(cityId), name: cityId.toUpperCase() });
      }
    },
    suspend: (cityId) => running.hear(CitySuspended, { ...change(cityId), reason: 'At its own request.' }),
    reinstate: (cityId) => running.hear(CityReinstated, { ...change(cityId), reason: 'The grounds are gone.' }),
    async leave(cityId) {
      await running.hear(CityLeft, { ...change(cityId), reason: 'The council decided so.' });
      memberships.delete(cityId);
    },
    async officeOf(cityId, { from = '2020-01-01', until = null } = {}) {
      const personId = newId();
      const mandate = { mandateId: newId(), personId, cityId, office: 'mayor', from, until };
      await running.hear(PersonRegistered, { personId, name: 'A mayor' });
      await running.hear(MandateStarted, mandate);
      return {
        personId,
        api: await running.as({ role: 'office', personId }),
        end: () => running.hear(MandateEnded, { ...mandate, until: addDays(new Date().toISOString().slice(0, 10), -1), reason: null }),
      };
    },
    async call() {
      const meetingId = newId();
      await running.hear(MeetingCalled, { ...MeetingCalled.example, meetingId });
      return meetingId;
    },
    async news() {
      const all = await running.published();
      const fresh = all.slice(heard);
      heard = all.length;
      return fresh;
    },
  };
}
