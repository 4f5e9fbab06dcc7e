import type { Violation } from '../history.ts';
import type { Delivered } from '../subscribers/endpoint.ts';
import type { Subscription } from '../subscribers/subscribers.ts';
import { placeOf } from './place.ts';

/** An event of the journal, as far as it says who wanted it. */
export interface Told {
  position: number;
  id: string;
  topic: string;
  key: string;
  sequence: number;
  /** `CityJoined` */
  name: string;
  cityIds: readonly string[];
  /** Events about subscriptions reach their owner alone. */
  data: string;
}

/**
 * Every matching event has reached every endpoint, signed, as it stands in the journal; of each key nothing came before what it follows had
 * been taken. A repeat is no violation: an answer may be lost, and the id says that it is the same.
 */
export function judgeDeliveries(subscription: Subscription, which: string, told: readonly Told[]): Violation[] {
  const { received } = subscription.endpoint;
  const wanted = told.filter((event) => event.position > subscription.from && isWanted(subscription, event));
  const found = [...unsigned(received, which), ...strangers(received, told, which), ...changed(received, which)];
  const taken = new Set(received.filter(({ accepted }) => accepted).map(({ id }) => id));
  for (const event of wanted)
    if (!taken.has(event.id))
      found.push({
        ...{ rule: 'an event did not reach an endpoint', service: 'notifications', topic: event.topic, key: event.key },
        detail: `${which}: ${event.name} ${event.id} at ${event.position}, ${placeOf(event)}@${event.sequence}`,
      });
  return [...found, ...outOfOrder(received, wanted, which)];
}

/** Names an event of each of its cities, or is of one of its types. */
const isWanted = ({ id, types, cities }: Pick<Subscription, 'id' | 'types' | 'cities'>, { name, cityIds, data }: Told): boolean =>
  (types === undefined || types.includes(name)) &&
  (cities === undefined || cityIds.some((cityId) => cities.includes(cityId))) &&
  (!name.startsWith('Endpoint') || (JSON.parse(data) as { subscriptionId?: string }).subscriptionId === id);

const rule = 'an endpoint got what it should not have';

const unsigned = (received: readonly Delivered[], which: string): Violation[] =>
  received.filter(({ signed }) => !signed).map(({ id }) => ({ rule, service: 'notifications', detail: `${which}: ${id} is not signed` }));

/** What the journal does not have, or has otherwise. */
function strangers(received: readonly Delivered[], told: readonly Told[], which: string): Violation[] {
  const known = new Map(told.map((event) => [event.id, event]));
  return received.flatMap(({ id, body }) => {
    const event = known.get(id);
    const sent = JSON.parse(body) as { id: string; sequence: number; partitionkey: string };
    const same = event !== undefined && sent.id === id && sent.sequence === event.sequence && sent.partitionkey === event.key;
    return same ? [] : [{ rule, service: 'notifications' as const, detail: `${which}: ${id} is not in the journal like this: ${body}` }];
  });
}

/** A repeat is the same, byte for byte. */
function changed(received: readonly Delivered[], which: string): Violation[] {
  const bodies = new Map<string, string>();
  return received.flatMap(({ id, body }) => {
    const before = bodies.get(id) ?? body;
    bodies.set(id, before);
    return before === body ? [] : [{ rule, service: 'notifications' as const, detail: `${which}: ${id} came again as another` }];
  });
}

/** In the order of arrival: when one comes for the first time, all of its key before it have been taken. */
function outOfOrder(received: readonly Delivered[], wanted: readonly Told[], which: string): Violation[] {
  const found: Violation[] = [];
  const byKey = Map.groupBy(wanted, placeOf);
  const placed = new Map<string, { key: Told[]; at: number }>();
  for (const key of byKey.values()) for (const [at, event] of key.entries()) placed.set(event.id, { key, at });
  const taken = new Set<string>();
  const seen = new Set<string>();
  for (const { id, accepted } of received) {
    const place = placed.get(id);
    if (place && !seen.has(id)) {
      seen.add(id);
      const before = place.key[place.at - 1];
      if (before && !taken.has(before.id)) {
        const { topic, key, sequence } = place.key[place.at]!;
        const detail = `${which}: ${placeOf({ topic, key })}@${sequence} came before @${before.sequence} had been taken`;
        found.push({ rule: 'an endpoint got a key out of order', service: 'notifications', topic, key, detail });
      }
    }
    if (accepted) taken.add(id);
  }
  return found;
}
