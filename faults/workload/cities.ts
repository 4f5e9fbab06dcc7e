import type { Effect } from '../history.ts';
import type { Answer, Client, Request } from './client.ts';
import { days, NotKnown, type KnownCity, type Network } from './network.ts';

const inMembership = (events: string[], sql: string, ...params: unknown[]): Effect => ({ service: 'membership', events, sql, params });

/** Sends it as the secretariat; throws `NotKnown` unless it took effect. */
export async function must(client: Client, network: Network, request: Omit<Request, 'token'>): Promise<Answer> {
  const answer = await client.send({ ...request, token: await network.secretariat() });
  if (answer.outcome !== 'ok') throw new NotKnown(`${request.kind}: ${answer.outcome} ${answer.said}`);
  return answer;
}

export interface RegisteredCity {
  id: string;
  personId: string;
  /** Of the city, its mayor and the mandate, which are in no order with each other elsewhere. */
  positions: string;
}

/** A city, a person, and the person's mandate as its mayor. */
export async function registerCity(client: Client, network: Network): Promise<RegisteredCity> {
  const id = network.mark('city');
  const mayor = `Mayor of ${id}`;
  await must(client, network, {
    kind: 'register a city',
    method: 'POST',
    path: '/v1/cities',
    body: { id, name: `City ${id}`, country: 'BA', kind: 'city' },
    effect: inMembership(['CityRegistered'], 'SELECT 1 FROM city WHERE id = $1', id),
  });
  const person = await must(client, network, {
    kind: 'register a person',
    method: 'POST',
    path: '/v1/people',
    body: { name: mayor },
    effect: inMembership(['PersonRegistered'], 'SELECT 1 FROM person WHERE name = $1', mayor),
  });
  const personId = String(person.body.id);
  const mandate = await must(client, network, {
    kind: 'start a mandate',
    method: 'POST',
    path: '/v1/mandates',
    body: { personId, cityId: id, office: 'mayor', from: days.mandates },
    effect: inMembership(['MandateStarted'], 'SELECT 1 FROM mandate WHERE person_id = $1 AND city_id = $2', personId, id),
  });
  // The mandate has the key of the city's registration, and comes after it.
  return { id, personId, positions: `${person.positions},${mandate.positions}` };
}

const step = (membershipId: string, state: string) =>
  [`SELECT 1 FROM membership m, jsonb_array_elements(m.steps) s WHERE m.id = $1 AND s->>'state' = $2`, membershipId, state] as const;

/** From registration to membership: the whole way of a city into the network. */
export async function bringIn(client: Client, network: Network): Promise<KnownCity> {
  const city = await registerCity(client, network);
  const invited = await must(client, network, {
    kind: 'invite a city',
    method: 'POST',
    path: `/v1/cities/${city.id}/invitation`,
    body: { on: days.meeting },
    effect: inMembership(['CityInvited'], 'SELECT 1 FROM membership WHERE city_id = $1', city.id),
  });
  const membershipId = String(invited.body.id);
  const path = `/v1/memberships/${membershipId}`;
  await must(client, network, {
    kind: 'declare an accession',
    method: 'POST',
    path: `${path}/accession-declaration`,
    body: { personId: city.personId, on: days.meeting },
    effect: inMembership(['AccessionDeclared'], ...step(membershipId, 'acceding')),
  });
  await must(client, network, {
    kind: 'welcome a city',
    method: 'POST',
    path: `${path}/welcome`,
    body: { on: days.meeting, words: 'Welcome' },
    effect: inMembership(['CityWelcomed'], 'SELECT 1 FROM membership WHERE id = $1 AND welcomed_on IS NOT NULL', membershipId),
  });
  const joined = await must(client, network, {
    kind: 'complete an accession',
    method: 'POST',
    path: `${path}/completion`,
    body: { effectiveOn: days.joining },
    effect: inMembership(['CityJoined'], `SELECT 1 FROM roster_change WHERE membership_id = $1 AND change = 'joined'`, membershipId),
  });
  const known = { ...city, membershipId, positions: `${city.positions},${joined.positions}` };
  network.members.push(known);
  return known;
}

/** A member leaves; what it was eligible for ends elsewhere. */
export async function leave(client: Client, network: Network): Promise<void> {
  // The first twelve stay: meetings and groups are theirs.
  const candidates = network.members.slice(12);
  if (candidates.length === 0) return void (await bringIn(client, network));
  const city = client.random.pick(candidates);
  network.members.splice(network.members.indexOf(city), 1);
  await must(client, network, {
    kind: 'leave the network',
    method: 'POST',
    path: `/v1/memberships/${city.membershipId}/departure`,
    body: { effectiveOn: days.joining, reason: 'A test of leaving' },
    effect: inMembership(['CityLeft'], `SELECT 1 FROM roster_change WHERE membership_id = $1 AND change = 'left'`, city.membershipId),
  });
  network.left.push(city);
}
