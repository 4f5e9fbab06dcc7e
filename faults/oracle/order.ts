import { topicOf } from '#contracts';
import type { History, Violation } from '../history.ts';
import { serviceNames, type LogRecord } from '../platform/platform.ts';
import { wrongWith, type Step } from './sequences.ts';
import { readers, type Snapshot, type StoredEvent } from './snapshot.ts';

/** By `topic/key`, in the order of their sequences. */
export function committedByKey({ services }: Snapshot): Map<string, StoredEvent[]> {
  const all = serviceNames.flatMap((service) =>
    services[service].events.map((event) => ({ place: `${topicOf(service)}/${event.key}`, event })),
  );
  return new Map([...Map.groupBy(all, ({ place }) => place)].map(([place, each]) => [place, each.map(({ event }) => event)]));
}

/** Per consumer: each event once, per key 1, 2, 3 … without gap or step back, the very events that were committed. */
export function judgeLedgers(snapshot: Snapshot, { poisoned }: Pick<History, 'poisoned'>): Violation[] {
  const committed = committedByKey(snapshot);
  const found: Violation[] = [];
  for (const { service, consumer, topics } of readers) {
    const rows = snapshot.services[service].ledger.filter((row) => row.consumer === consumer);
    const came = Map.groupBy(rows, ({ topic, key }) => `${topic}/${key}`);
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

/** The log holds each key in one partition and in order; what comes again is old. */
export function judgeLog(log: readonly LogRecord[], snapshot: Snapshot, { poisoned }: Pick<History, 'poisoned'>): Violation[] {
  const committed = committedByKey(snapshot);
  const rule = 'the log holds a key wrongly';
  const found: Violation[] = [];
  const byKey = Map.groupBy(log, ({ topic, key }) => `${topic}/${key}`);
  for (const place of new Set([...committed.keys(), ...byKey.keys()])) {
    if (poisoned.has(place)) continue;
    const records = byKey.get(place) ?? [];
    const partitions = new Set(records.map(({ partition }) => partition));
    if (partitions.size > 1) found.push(at(place, { rule, detail: `${place} is in partitions ${[...partitions].join(', ')}` }));
    const events = committed.get(place) ?? [];
    const wrong = wrongWith(firsts(records), events) ?? wrongData(records, events);
    if (wrong !== undefined) found.push(at(place, { rule, detail: `${place}: ${wrong}` }));
  }
  return found;
}

function firsts(records: readonly LogRecord[]): Step[] {
  const steps: Step[] = [];
  for (const { headers } of records) {
    const sequence = Number(headers['ce_sequence']);
    if (sequence > (steps.at(-1)?.sequence ?? 0)) steps.push({ sequence, id: headers['ce_id'] ?? '' });
  }
  return steps;
}

function wrongData(records: readonly LogRecord[], events: readonly StoredEvent[]): string | undefined {
  const other = records.find(({ headers, value }) => events[Number(headers['ce_sequence']) - 1]?.data !== value);
  return other && `${other.headers['ce_sequence']} holds other data than what was committed`;
}

/** Each event once, per key in order, and every cause before its effects. */
export function judgeJournal(snapshot: Snapshot, { poisoned }: Pick<History, 'poisoned'>): Violation[] {
  const { journal } = snapshot;
  const rule = 'the journal is wrong';
  const found: Violation[] = [];
  const committed = committedByKey(snapshot);
  const byKey = Map.groupBy(journal, ({ topic, key }) => `${topic}/${key}`);
  for (const place of new Set([...committed.keys(), ...byKey.keys()])) {
    const wrong = poisoned.has(place) ? undefined : wrongWith(byKey.get(place) ?? [], committed.get(place) ?? []);
    if (wrong !== undefined) found.push(at(place, { rule, service: 'notifications', detail: `${place}: ${wrong}` }));
  }
  const positionOf = new Map(journal.map(({ id, position }) => [id, position]));
  for (const { id, position, causationId, topic, key } of journal) {
    if (causationId === null) continue;
    const cause = positionOf.get(causationId);
    if (cause === undefined || cause > position)
      found.push(
        at(`${topic}/${key}`, { rule, detail: `${id} at ${position} stands before its cause ${causationId} (${cause ?? 'not there'})` }),
      );
  }
  journal.forEach(({ position }, index) => {
    if (position !== index + 1) found.push({ rule, detail: `position ${position} is the ${index + 1}th` });
  });
  return found.slice(0, 50);
}

/** What handlers answer an event with, they answer once. */
export function judgeAnswers({ services }: Snapshot): Violation[] {
  const all = new Set(serviceNames.flatMap((service) => services[service].events.map(({ id }) => id)));
  const found: Violation[] = [];
  for (const service of serviceNames) {
    const answers = services[service].events.filter(({ causationId }) => causationId !== null);
    const same = Map.groupBy(answers, ({ causationId, name, key, subject, data }) => [causationId, name, key, subject, data].join(' '));
    for (const [what, each] of same)
      if (each.length > 1)
        found.push({ rule: 'a handler answered an event twice', service, key: each[0]!.key, detail: `${each.length} times ${what}` });
    for (const { causationId, id, key } of answers)
      if (!all.has(causationId!)) found.push({ rule: 'an event has no cause', service, key, detail: `${id} names ${causationId}` });
  }
  return found;
}

/** Nothing is parked but what was poisoned. */
export function judgeParked({ services }: Snapshot, { poisoned }: Pick<History, 'poisoned'>): Violation[] {
  const rule = 'something is parked that nobody poisoned';
  return serviceNames.flatMap((service) => {
    const { parked, discarded } = services[service];
    const ours = parked
      .filter(({ topic, key }) => !poisoned.has(`${topic}/${key}`))
      .map(({ consumer, topic, key, reason }) =>
        at(`${topic}/${key}`, { rule, service, detail: `${consumer} parked ${topic}/${key}: ${reason}` }),
      );
    return discarded === 0 ? ours : [...ours, { rule, service, detail: `${discarded} events were discarded` }];
  });
}

function at(place: string, violation: Violation): Violation {
  const slash = place.indexOf('/');
  return { ...violation, topic: place.slice(0, slash), key: place.slice(slash + 1) };
}
