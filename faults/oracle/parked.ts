import type { History, Violation } from '../history.ts';
import { serviceNames, type LogRecord } from '../platform/platform.ts';
import { firsts } from './log.ts';
import { at, placeOf } from './place.ts';
import { wrongWith } from './sequences.ts';
import { readers, type Snapshot } from './snapshot.ts';

type Services = Pick<Snapshot, 'services'>;

/** Nothing is parked, and nothing discarded, but what was poisoned. */
export function judgeParked({ services }: Services, { poisoned, strangers }: Pick<History, 'poisoned' | 'strangers'>): Violation[] {
  const rule = 'something is parked that nobody poisoned';
  return serviceNames.flatMap((service) => {
    const { parked, discarded } = services[service];
    const found = parked
      .filter((each) => !poisoned.has(placeOf(each)) || strangers.has(placeOf(each)))
      .map((each) => at(placeOf(each), { rule, service, detail: `${each.consumer} parked ${placeOf(each)}: ${each.reason}` }));
    return discarded === 0 ? found : [...found, { rule, service, detail: `${discarded} events were discarded` }];
  });
}

/** A poisoned key is in the log alone: whoever reads it has applied all of it, in order, or the beginning of it and parked the rest. */
export function judgePoisoned(log: readonly LogRecord[], { services }: Services, { poisoned }: Pick<History, 'poisoned'>): Violation[] {
  const rule = 'a poisoned key is neither parked nor applied';
  const byKey = Map.groupBy(log, placeOf);
  const found: Violation[] = [];
  for (const { service, consumer, topics } of readers) {
    const { ledger, parked } = services[service];
    const of = (each: { consumer: string; topic: string; key: string }, place: string) =>
      each.consumer === consumer && placeOf(each) === place;
    for (const place of poisoned) {
      if (!topics.some((topic) => place.startsWith(`${topic}/`))) continue;
      const written = firsts(byKey.get(place) ?? []);
      const came = ledger.filter((row) => of(row, place));
      const due = parked.some((key) => of(key, place)) ? written.slice(0, came.length) : written;
      const wrong = wrongWith(came, due);
      if (wrong !== undefined) found.push(at(place, { rule, service, detail: `${consumer}, ${place}: ${wrong}` }));
    }
  }
  return found;
}
