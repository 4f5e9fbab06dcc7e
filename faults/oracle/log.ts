import type { History, Violation } from '../history.ts';
import type { LogRecord } from '../platform/platform.ts';
import { committedByKey } from './committed.ts';
import { at, placeOf } from './place.ts';
import { wrongWith, type Step } from './sequences.ts';
import type { Snapshot, StoredEvent } from './snapshot.ts';

/** The log holds each key in one partition and in order; what comes again is old, and what it was. */
export function judgeLog(
  log: readonly LogRecord[],
  snapshot: Pick<Snapshot, 'services'>,
  { poisoned }: Pick<History, 'poisoned'>,
): Violation[] {
  const committed = committedByKey(snapshot);
  const rule = 'the log holds a key wrongly';
  const found: Violation[] = [];
  const byKey = Map.groupBy(log, placeOf);
  for (const place of new Set([...committed.keys(), ...byKey.keys()])) {
    if (poisoned.has(place)) continue;
    const records = byKey.get(place) ?? [];
    const partitions = new Set(records.map(({ partition }) => partition));
    if (partitions.size > 1) found.push(at(place, { rule, detail: `${place} is in partitions ${[...partitions].join(', ')}` }));
    const events = committed.get(place) ?? [];
    const wrong = wrongWith(firsts(records), events) ?? wrongCopy(records, events);
    if (wrong !== undefined) found.push(at(place, { rule, detail: `${place}: ${wrong}` }));
  }
  return found;
}

/** Without what comes again: relays may repeat, as long as they repeat what is old. */
export function firsts(records: readonly LogRecord[]): Step[] {
  const steps: Step[] = [];
  for (const { headers } of records) {
    const sequence = Number(headers['ce_sequence']);
    if (sequence > (steps.at(-1)?.sequence ?? 0)) steps.push({ sequence, id: headers['ce_id'] ?? '' });
  }
  return steps;
}

function wrongCopy(records: readonly LogRecord[], events: readonly StoredEvent[]): string | undefined {
  for (const { headers, value } of records) {
    const { ce_sequence: sequence, ce_id: id } = headers;
    const event = events[Number(sequence) - 1];
    if (event?.id !== id) return `${sequence} came once as ${id}, but ${event?.id} was committed`;
    if (event?.data !== value) return `${sequence} holds other data than what was committed`;
  }
  return undefined;
}
