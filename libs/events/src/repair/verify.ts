import type { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { messageOf } from '#domain';
import { parkedWithoutKey } from '../consuming/consumer-key.ts';
import { parkedReasons } from '../consuming/parked-key.ts';
import { fromMessage } from '../envelope.ts';
import type { EventLog } from '../event-log.ts';
import { seqsWithoutEvent } from '../publishing/outbox.ts';
import { skippedBy } from './skipped.ts';
import { keptAt, keyGaps, placeOf, publishedByKey, sayGap } from './stored.ts';
import { TopicOrder } from './topic-order.ts';

export interface Verified {
  /** In the topic, repeated ones included. */
  messages: number;
  /** What is not as it should be, a line each. */
  findings: string[];
}

/** Of one kind, told in full. */
const most = 20;

/** Collects what is found; many of one kind are counted. */
class Findings {
  private readonly kinds = new Map<string, { count: number; told: string[] }>();

  add(kind: string, detail: string): void {
    const found = this.kinds.get(kind) ?? { count: 0, told: [] };
    this.kinds.set(kind, found);
    found.count++;
    if (found.told.length < most) found.told.push(detail);
  }

  lines(): string[] {
    return [...this.kinds].flatMap(([kind, { count, told }]) => [
      ...told.map((detail) => `${kind}: ${detail}`),
      ...(count > told.length ? [`${kind}: ${count - told.length} more`] : []),
    ]);
  }
}

/** Compares a service's database with its topic and with what its consumers have committed. Reads only; the service may be running. */
export async function verify(
  source: DataSource,
  log: EventLog,
  { service, topic, consumer }: { service: string; topic: string; consumer: string },
): Promise<Verified> {
  const sql = sqlOf(source);
  const findings = new Findings();
  await judgeTables(sql, findings);
  // Before the topic is read up to its end: what was published by then is in there.
  const published = await publishedByKey(sql);
  const order = new TopicOrder();
  let messages = 0;
  await log.read(topic, async (batch) => {
    messages += batch.length;
    const events = batch.flatMap((message) => {
      try {
        return [fromMessage(message)];
      } catch (error) {
        findings.add('a message in the topic is no event', `${message.partition}/${message.offset}: ${messageOf(error)}`);
        return [];
      }
    });
    const kept = await keptAt(sql, events);
    for (const event of events) {
      const first = order.isFirst(event);
      const there = kept.get(placeOf(event));
      const place = placeOf(event);
      if (!there) {
        if (first) findings.add('an event of the topic is not in event', `${place} ${event.type} ${event.id}`);
      } else if (there.id !== event.id)
        findings.add(
          'a sequence was used twice',
          `${place} is ${event.id} in the topic${first ? '' : ', behind another,'} and ${there.id} in event`,
        );
      else if (there.data !== event.data || there.type !== event.type)
        findings.add('an event has another text in the topic', `${place} ${event.id}`);
    }
  });
  for (const { key, after, sequence } of order.gaps) findings.add('the topic has a gap', `${key}: ${sequence} after ${after}`);
  for (const [key, last] of published) {
    const there = order.last.get(key) ?? 0;
    if (there < last) findings.add('published events are not in the topic', `${key}: ${there + 1} to ${last}`);
  }
  for (const { topic: of, count, keys } of await skippedBy(sql, log, service, consumer))
    findings.add('the consumer’s group has passed events that its positions do not know', `${of}: ${count} events of ${listOf(keys)}`);
  return { messages, findings: findings.lines() };
}

const listOf = (keys: readonly string[]): string =>
  keys.length > 5 ? `${keys.slice(0, 5).join(', ')} and ${keys.length - 5} more keys` : keys.join(', ');

async function judgeTables(sql: Sql, findings: Findings): Promise<void> {
  for (const gap of await keyGaps(sql)) findings.add('a key’s sequences are not 1 … n', sayGap(gap));
  for (const seq of await seqsWithoutEvent(sql)) findings.add('an outbox pointer has no event', String(seq));
  for (const { consumer, topic, key, reason } of await parkedReasons(sql))
    findings.add('a key is parked', `${consumer} ${topic}/${key}: ${reason}`);
  for (const { consumer, topic, key } of await parkedWithoutKey(sql))
    findings.add('a position is parked, and no key is', `${consumer} ${topic}/${key}`);
}
