import { setTimeout as pause } from 'node:timers/promises';
import { topicOf } from '#contracts';
import type { History, Violation } from '../history.ts';
import { serviceNames, type Platform } from '../platform/platform.ts';
import { placeOf } from './place.ts';
import { readers, takeStandings, type Standings } from './snapshot.ts';

const rule = 'it did not come to rest';

/** What is still under way: outboxes, consumers behind their publishers, the journal's waiting room. */
export function underWay({ services, journalWaiting }: Standings, { poisoned }: Pick<History, 'poisoned'>): Violation[] {
  const found: Violation[] = [];
  for (const service of serviceNames) {
    const { pending } = services[service];
    if (pending > 0) found.push({ rule, service, detail: `${pending} events are in the outbox of ${service}` });
  }
  for (const { service, consumer, topics } of readers) {
    const reached = new Map(
      services[service].positions
        .filter((position) => position.consumer === consumer)
        .map((position) => [placeOf(position), position.last]),
    );
    for (const publisher of serviceNames) {
      const topic = topicOf(publisher);
      if (!topics.includes(topic)) continue;
      for (const [key, last] of services[publisher].lasts) {
        const place = placeOf({ topic, key });
        const at = reached.get(place) ?? 0;
        if (at !== last && !poisoned.has(place))
          found.push({ rule, service, topic, key, detail: `${consumer} is at ${at} of ${last} of ${place}` });
      }
    }
  }
  if (journalWaiting > 0) found.push({ rule, service: 'notifications', detail: `${journalWaiting} events wait for their cause` });
  return found;
}

/** Nothing, once everything has arrived everywhere; what is missing when the time is over. */
export async function comesToRest(platform: Pick<Platform, 'databases'>, history: History, milliseconds: number): Promise<Violation[]> {
  for (const until = Date.now() + milliseconds; ; await pause(1_000)) {
    const left = await stillUnderWay(platform, history);
    if (left.length === 0 || Date.now() > until) return left;
  }
}

/** A database that does not answer is not at rest either: it may be on its way back. */
const stillUnderWay = (platform: Pick<Platform, 'databases'>, history: History): Promise<Violation[]> =>
  takeStandings(platform).then(
    (standings) => underWay(standings, history),
    (failure: Error) => [{ rule, detail: `a database can't be read: ${failure.message}` }],
  );
