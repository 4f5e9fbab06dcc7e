import type { Effect } from '../history.ts';
import type { Client } from './client.ts';
import { must } from './cities.ts';
import { NotKnown, type KnownCity, type Network } from './network.ts';

const choices = ['yes', 'no', 'abstain'] as const;
type Choice = (typeof choices)[number];

/** By the command itself: what it did may be changed by a later one. */
const told =
  (event: string) =>
  (correlationId: string): Effect => ({
    service: 'meetings',
    events: [event],
    sql: 'SELECT 1 FROM event WHERE correlation_id = $1 AND causation_id IS NULL',
    params: [correlationId],
  });

/** The cities that have come decide: some change their ballot, some cast it twice at once, some while the decision is closed. */
export async function decide(client: Client, network: Network, meetingId: string, cities: readonly KnownCity[]): Promise<void> {
  const { random } = client;
  const question = network.mark('Question');
  const opened = await must(client, network, {
    kind: 'open a decision',
    method: 'POST',
    path: `/v1/meetings/${meetingId}/decisions`,
    body: {
      question,
      // Some have one city more than there is: they lapse.
      quorum: random.chance(0.7) ? { cities: random.between(1, cities.length + 1) } : { percent: random.between(1, 30) },
      majority: random.pick(['simple', 'absolute', 'two-thirds']),
    },
    effect: { service: 'meetings', events: ['DecisionOpened'], sql: 'SELECT 1 FROM decision WHERE question = $1', params: [question] },
  });
  const path = `/v1/decisions/${String(opened.body.id)}`;
  const late: (() => Promise<void>)[] = [];
  for (const city of cities) {
    // A city never casts the same twice, so that each of its ballots is told, in whatever order they come.
    const [one, other, third] = random.shuffled(choices);
    const office = () => cast(client, network, path, city, one!, true);
    const secretariat = () => cast(client, network, path, city, other!, false);
    if (random.chance(0.4)) await atOnce(office(), secretariat());
    else if (random.chance(0.7)) await office();
    if (random.chance(0.4)) late.push(() => cast(client, network, path, city, third!, random.chance(0.5)));
  }
  if (late.length > 0) await late.shift()!();
  const closing = () =>
    must(client, network, { kind: 'close a decision', method: 'POST', path: `${path}/closing`, effect: told('DecisionTaken') });
  await atOnce(closing(), ...late.map((ballot) => ballot()));
}

/** Waits for all of them. What must not be comes before what is not known. */
async function atOnce(...acts: Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(acts);
  const failures = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as Error] : []));
  if (failures.length > 0) throw failures.find((failure) => !(failure instanceof NotKnown)) ?? failures[0];
}

/** It is cast, unless the decision was closed before. By the office, or entered by the secretariat. */
async function cast(client: Client, network: Network, path: string, city: KnownCity, choice: Choice, byOffice: boolean): Promise<void> {
  const { outcome, body, said } = await client.send({
    kind: 'cast a ballot',
    method: 'PUT',
    path: `${path}/ballots/${city.id}`,
    body: { choice },
    token: await (byOffice ? network.office(city.personId) : network.secretariat()),
    after: city.positions,
    effect: told('BallotCast'),
  });
  if (outcome === 'unknown') throw new NotKnown('ballot');
  if (outcome === 'refused' && body?.code !== 'decision-taken')
    throw new Error(`the ballot of ${city.id} for ${path} should count: ${said}`);
}
