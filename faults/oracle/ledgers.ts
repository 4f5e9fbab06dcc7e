import type { History, Violation } from '../history.ts';
import { committedByKey } from './committed.ts';
import { at, placeOf } from './place.ts';
import { wrongWith } from './sequences.ts';
import { readers, type Snapshot } from './snapshot.ts';

/** Per consumer: each event once, per key 1, 2, 3 … without gap or step back, the very events that were committed. */
export function judgeLedgers(snapshot: Pick<Snapshot, 'services'>, { poisoned }: Pick<History, 'poisoned'>): Violation[] {
  const committed = committedByKey(snapshot);
  const found: Violation[] = [];
  for (const { service, consumer, topics } of readers) {
    const rows = snapshot.services[service].ledger.filter((row) => row.consumer === consumer);
    const came = Map.groupBy(rows, placeOf);
    const expected = [...committed.keys()].filter((place) => topics.some((topic) => place.startsWith(`${topic}/`)));
    for (const place of new Set([...expected, ...came.keys()])) {
      if (poisoned.has(place)) continue;
      const wrong = wrongWith(came.get(place) ?? [], committed.get(place) ?? []);
      if (wrong !== undefined)
        found.push(at(place, { rule: 'a consumer applied a key wrongly', service, detail: `${consumer}, ${place}: ${wrong}` }));
    }
  }
  return found;
}
