import type { History, Violation } from '../history.ts';
import { committedByKey } from './committed.ts';
import { at, placeOf } from './place.ts';
import { wrongWith } from './sequences.ts';
import type { JournalRow, Snapshot } from './snapshot.ts';

const rule = 'the journal is wrong';

/** Each event once, per key in order, every cause before its effects, and positions 1, 2, 3 … */
export function judgeJournal(snapshot: Pick<Snapshot, 'services' | 'journal'>, { poisoned }: Pick<History, 'poisoned'>): Violation[] {
  const { journal } = snapshot;
  const found: Violation[] = [];
  const committed = committedByKey(snapshot);
  const byKey = Map.groupBy(journal, placeOf);
  for (const place of new Set([...committed.keys(), ...byKey.keys()])) {
    const wrong = poisoned.has(place) ? undefined : wrongWith(byKey.get(place) ?? [], committed.get(place) ?? []);
    if (wrong !== undefined) found.push(at(place, { rule, service: 'notifications', detail: `${place}: ${wrong}` }));
  }
  found.push(...beforeTheirCause(journal));
  const displaced = journal.findIndex(({ position }, index) => position !== index + 1);
  if (displaced >= 0)
    found.push({ rule, service: 'notifications', detail: `${displaced + 1} is missing: ${journal[displaced]!.position} is there` });
  return found;
}

function beforeTheirCause(journal: readonly JournalRow[]): Violation[] {
  const positionOf = new Map(journal.map(({ id, position }) => [id, position]));
  return journal.flatMap((row) => {
    const { id, position, causationId } = row;
    if (causationId === null) return [];
    const cause = positionOf.get(causationId);
    if (cause !== undefined && cause < position) return [];
    const detail = `${id} at ${position} stands before its cause ${causationId} (${cause ?? 'not there'})`;
    return [at(placeOf(row), { rule, service: 'notifications', detail })];
  });
}
