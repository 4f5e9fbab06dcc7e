import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allEvents } from '#contracts';
import { addDays, Random } from '#domain';
import { meetings } from '#meetings';
import { membership } from '#membership';
import { membersNow, membersOn } from '#roster';
import { serviceUnderTest, type ApiClient, type ServiceUnderTest } from '#testing';

/** Membership's own answers and what another service keeps of its events are one roster, whatever was done and corrected in between. */
let membershipService: ServiceUnderTest;
let other: ServiceUnderTest;
let api: ApiClient;
beforeAll(async () => {
  [membershipService, other] = [await serviceUnderTest(membership), await serviceUnderTest(meetings)];
  api = await membershipService.as({ role: 'secretariat' });
});
afterAll(() => Promise.all([membershipService, other].map((each) => each.stop())));

const random = new Random('corrected roster');
const foundedOn = '2022-01-01';
const cities = ['first-city', 'second-city', 'third-city', 'fourth-city'];
/** How far it has come, in days. */
let at = 0;
const aDay = () => addDays(foundedOn, random.between(Math.max(0, at - 5), at + 1));

/** What may be done next with a membership, beside correcting its lines; what the rules refuse is refused. */
const acts: Record<string, string[]> = {
  acceding: ['completion'],
  member: ['suspension', 'departure'],
  suspended: ['reinstatement', 'departure'],
};

async function actOn(cityId: string): Promise<void> {
  const { body } = await api.get(`/v1/memberships?city=${cityId}&open=true`);
  const { id, state } = body.items[0] ?? (await accede(cityId));
  const act = random.pick(acts[state]!);
  await api.post(`/v1/memberships/${id}/${act}`, { effectiveOn: aDay(), ...(act !== 'completion' && { reason: 'It was decided so.' }) });
}

async function accede(cityId: string): Promise<{ id: string; state: string }> {
  const { id } = (await api.post(`/v1/cities/${cityId}/invitation`)).body;
  const person = (await api.post('/v1/people', { name: `Mayor of ${cityId}` })).body.id as string;
  await api.post('/v1/mandates', { personId: person, cityId, office: 'delegate', from: '2020-01-01' });
  const { body } = await api.post(`/v1/memberships/${id}/accession-declaration`, { personId: person, on: addDays(foundedOn, 30) });
  return body;
}

async function correctSomething(): Promise<boolean> {
  const { rosterVersion } = (await api.get('/v1/network')).body;
  const right = random.chance(0.4) ? { annulled: true } : { effectiveOn: aDay() };
  const { status } = await api.post('/v1/roster-corrections', {
    ...{ rosterVersion: random.between(Math.max(1, rosterVersion - 6), rosterVersion), reason: 'It was mistyped.' },
    ...right,
  });
  return status === 201;
}

test('every day is counted alike here and there, whatever was corrected', async () => {
  for (const id of cities) await api.post('/v1/cities', { id, name: id, country: 'BA', kind: 'city' });
  await api.post('/v1/network/foundation', { foundedOn, members: cities.slice(0, 2).map((cityId) => ({ cityId })) });
  let corrected = 0;
  for (let n = 0; n < 120; n++, at = Math.floor(n / 4))
    if (random.chance(0.5)) await actOn(random.pick(cities));
    else if (await correctSomething()) corrected++;
  expect(corrected).toBeGreaterThan(20);

  const published = (await membershipService.published()).filter(({ key }) => key === 'network');
  for (const { name, data } of published)
    await other.hear(
      allEvents.find((type) => type.name === name)!,
      data,
    );
  const versions = published.flatMap(({ data }) => (data['rosterVersion'] as number | undefined) ?? []);
  expect(versions).toEqual(versions.map((_, n) => n + 1));

  const membersHere = async (on?: string) => {
    const { items, count } = (await api.get(`/v1/members?limit=200${on ? `&on=${on}` : ''}`)).body;
    expect(count).toBe(items.length);
    return items.map(({ cityId }: { cityId: string }) => cityId);
  };
  expect(await membersNow(other.sql)).toEqual(await membersHere());
  const { items: lines } = (await api.get('/v1/network/count-history?limit=200')).body;
  for (let n = -1; n <= 31; n++) {
    const day = addDays(foundedOn, n);
    const members = await membersHere(day);
    expect([day, await membersOn(other.sql, day)]).toEqual([day, members]);
    for (const { effectiveOn, countOnDay } of lines) if (effectiveOn === day) expect([day, countOnDay]).toEqual([day, members.length]);
    const states = await Promise.all(cities.map(async (id) => (await api.get(`/v1/cities/${id}?on=${day}`)).body.state as string));
    expect([day, cities.filter((_, at) => states[at] === 'member').sort()]).toEqual([day, members]);
  }
});
