import { topicOf } from '#contracts';
import type { Violation } from '../history.ts';
import { serviceNames } from '../platform/platform.ts';
import { at, placeOf } from './place.ts';
import type { Snapshot, StoredEvent } from './snapshot.ts';

/** By `topic/key`, in the order of their sequences. */
export function committedByKey({ services }: Pick<Snapshot, 'services'>): Map<string, StoredEvent[]> {
  const byPlace = new Map<string, StoredEvent[]>();
  for (const service of serviceNames) {
    const topic = topicOf(service);
    for (const [key, events] of Map.groupBy(services[service].events, (event) => event.key)) byPlace.set(placeOf({ topic, key }), events);
  }
  return byPlace;
}

/** What the others are measured by must itself be whole: every key counts its events 1, 2, 3 … up to its last. */
export function judgeCommitted({ services }: Pick<Snapshot, 'services'>): Violation[] {
  const found: Violation[] = [];
  for (const service of serviceNames) {
    const { events, lasts } = services[service];
    const byKey = Map.groupBy(events, ({ key }) => key);
    for (const key of new Set([...lasts.keys(), ...byKey.keys()])) {
      const sequences = (byKey.get(key) ?? []).map(({ sequence }) => sequence);
      const last = lasts.get(key) ?? 0;
      const wrong = sequences.find((sequence, index) => sequence !== index + 1);
      if (wrong === undefined && sequences.length === last) continue;
      const outOfTurn = wrong ? `; ${wrong} is not in its turn` : '';
      const detail = `${service} has ${sequences.length} events of ${key}, which counts ${last}${outOfTurn}`;
      found.push(at(placeOf({ topic: topicOf(service), key }), { rule: 'a publisher’s sequences have a gap', service, detail }));
    }
  }
  return found;
}
