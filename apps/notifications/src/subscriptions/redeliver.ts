import type { Actor } from '#auth';
import { notFound, Refusal, refused } from '#domain';
import type { EventTransaction } from '#events';
import { headOf } from '../journal/journal-table.ts';
import { Delivery, testLane } from './delivery.entity.ts';
import { nextRound } from './delivery-table.ts';
import { addToLane } from './lane-table.ts';
import { lockOwn } from './subscription-owner.ts';

/** Once more with the same id: behind what waits in its lane. */
export async function redeliver(tx: EventTransaction, deliveryId: string, by: Actor): Promise<Delivery> {
  const { subscriptionId, position, eventId } = await tx.find(Delivery, deliveryId);
  await lockOwn(tx, subscriptionId, by).catch((error: unknown) => {
    throw error instanceof Refusal ? notFound('delivery', deliveryId) : error;
  });
  // Under the subscription's lock: of two that are asked for at once the second finds the first.
  const rounds = await tx.findMany(Delivery, { subscriptionId, position, eventId });
  if (rounds.some(({ state }) => state === 'pending')) throw refused('delivery-pending');
  const again = rounds[0]!.again(await nextRound(tx), tx.now);
  for (const each of rounds) each.redelivered = true;
  await tx.save(again, ...rounds);
  await addToLane(tx, again);
  return again;
}

/** A test of the endpoint, sent once, whatever state the subscription is in. */
export async function testEndpoint(tx: EventTransaction, subscriptionId: string, by: Actor): Promise<Delivery> {
  await lockOwn(tx, subscriptionId, by);
  const [position, round] = [await headOf(tx), await nextRound(tx)];
  const given = { subscriptionId, lane: testLane, position, round, createdAt: tx.now };
  const test = await tx.save(Delivery.of({ ...given, eventId: Delivery.newEventId() }));
  await addToLane(tx, test);
  return test;
}
