import { notFound, refused } from '#domain';
import type { Appended } from '../publishing/append.ts';
import { lockPositions, raisePositions, type ConsumerKey } from './consumer-key.ts';
import type { EventConsumer } from './consumer.ts';
import { fromMessage } from '../envelope.ts';
import { keepDiscarded } from './discarded-event.ts';
import { dropQueued, queuedEvents } from './parked-event.ts';
import { parkedKeyById, parkKey, unparkKey, type ParkedKey } from './parked-key.ts';
import { keptReason } from '../reason.ts';
import type { EventTransaction } from '../publishing/unit-of-work.ts';

export interface Redriven {
  id: string;
  key: string;
  topic: string;
  consumer: string;
  /** `resumed`: nothing waits any more. `parked`: it stopped again, see the reason; or `queued` were more than one call takes. */
  state: 'resumed' | 'parked';
  applied: number;
  queued: number;
  reason?: string;
}

/** So many events surely fit into one transaction's time, and into memory. */
const most = 200;

/** Applies what is queued, in order, until all is done or one fails again. */
export async function redrive(tx: EventTransaction, consumers: readonly EventConsumer[], id: string): Promise<Redriven> {
  const { parked, consumer, position } = await lockParked(tx, consumers, id);
  const buffer: Appended[] = [];
  let applied = 0;
  let failure: string | undefined;
  for (const queued of await queuedEvents(tx, parked, most)) {
    if (queued.sequence <= position.last) continue;
    if (queued.sequence > position.last + 1) failure = `gap: ${queued.sequence} came after ${position.last}`;
    else failure = await inSavepoint(tx, buffer, () => consumer.applyAll(tx.em, [fromMessage(queued)], buffer));
    if (failure !== undefined) break;
    position.last = queued.sequence;
    applied++;
  }
  await dropQueued(tx, parked, position.last);
  await consumer.tell(tx, buffer);
  const left = (await parkedKeyById(tx, id))!.queued;
  position.parked = left > 0;
  await raisePositions(tx, parked.consumer, parked.topic, [position]);
  if (failure !== undefined) await parkKey(tx, parked, failure);
  else if (left === 0) await unparkKey(tx, parked);
  const { key, topic } = parked;
  return {
    id,
    key,
    topic,
    consumer: parked.consumer,
    state: left > 0 ? 'parked' : 'resumed',
    applied,
    queued: left,
    ...(failure ? { reason: failure } : {}),
  };
}

/** Gives up the first queued event (of a gap: what is missing before it), then goes on with the rest. The reason is kept. */
export async function discard(tx: EventTransaction, consumers: readonly EventConsumer[], id: string, reason: string): Promise<Redriven> {
  const { parked, position, before } = await lockParked(tx, consumers, id);
  const [first] = await queuedEvents(tx, parked, 1);
  // Somebody else has acted meanwhile: the reason was meant for another event.
  if (first?.sequence !== before) throw refused('parked-key-moved', { queuedFirst: first?.sequence ?? null });
  if (first && first.sequence > position.last + 1) {
    for (let sequence = position.last + 1; sequence < first.sequence; sequence++)
      await keepDiscarded(tx, parked, { sequence, reason, actor: tx.origin.actor });
    position.last = first.sequence - 1;
  } else if (first) {
    await keepDiscarded(tx, parked, { ...first, reason, actor: tx.origin.actor });
    position.last = first.sequence;
  }
  await dropQueued(tx, parked, position.last);
  await raisePositions(tx, parked.consumer, parked.topic, [position]);
  return redrive(tx, consumers, id);
}

async function lockParked(
  tx: EventTransaction,
  consumers: readonly EventConsumer[],
  id: string,
): Promise<{ parked: ParkedKey; consumer: EventConsumer; position: ConsumerKey; before: number | undefined }> {
  const seen = await parkedKeyById(tx, id);
  if (!seen) throw notFound('parked-key', id);
  const [first] = await queuedEvents(tx, seen, 1);
  // Whoever else acts on the key holds its position: only now is it known what is left of it.
  const position = (await lockPositions(tx, seen.consumer, seen.topic, [seen.key])).get(seen.key)!;
  const parked = await parkedKeyById(tx, id);
  if (!parked) throw notFound('parked-key', id);
  const consumer = consumers.find(({ name }) => name === parked.consumer);
  if (!consumer) throw refused('consumer-unknown', { consumer: parked.consumer });
  return { parked, consumer, position, before: first?.sequence };
}

/** Answers the reason when the work failed. Then nothing of it is left, in the database or among the events to append. */
async function inSavepoint(tx: EventTransaction, buffer: Appended[], work: () => Promise<void>): Promise<string | undefined> {
  const before = buffer.length;
  await tx.query('SAVEPOINT redriven');
  try {
    await work();
    await tx.query('RELEASE SAVEPOINT redriven');
    return undefined;
  } catch (error) {
    await tx.query('ROLLBACK TO SAVEPOINT redriven');
    buffer.length = before;
    return keptReason(error);
  }
}
