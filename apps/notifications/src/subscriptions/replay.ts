import type { Actor } from '#auth';
import { invalid } from '#domain';
import type { EventTransaction } from '#events';
import { BooleanField, IntField } from '#http';
import { headOf } from '../journal/journal-table.ts';
import { fannedOutTo, nextRound } from './delivery-table.ts';
import { lockOwn } from './subscription-owner.ts';

export class ReplayBody {
  @IntField({ min: 0, description: 'Behind this position of the journal; 0: everything.' }) after: number;
  @IntField({ min: 0, optional: true, description: 'Up to this position; without it up to now.' }) until?: number;
  @BooleanField({ optional: true, default: false, description: 'What was given up, and has not been asked for since.' })
  failedOnly: boolean = false;
}

export class ReplayView {
  @IntField({ min: 1, description: 'The `round` of the deliveries that it makes.' }) round: number;
  @IntField({ min: 0 }) after: number;
  @IntField({ min: 0, description: 'What comes behind it comes by itself.' }) until: number;
  @BooleanField() failedOnly: boolean;
}

/**
 * What is for the subscription by its filter comes again, with the ids that it had: in order within itself, behind what waits in its lane.
 * What waits to be delivered anyway is left out.
 */
export async function replay(tx: EventTransaction, subscriptionId: string, body: ReplayBody, by: Actor): Promise<ReplayView> {
  const { after, until: asked, failedOnly } = body;
  await lockOwn(tx, subscriptionId, by);
  const head = await headOf(tx);
  if (after > head) throw invalid('/after', `is ahead of the journal, which ends at ${head}`);
  if (asked !== undefined && asked > head) throw invalid('/until', `is ahead of the journal, which ends at ${head}`);
  if (asked !== undefined && asked < after) throw invalid('/until', 'must not be before /after');
  const until = Math.max(after, Math.min(asked ?? head, await fannedOutTo(tx)));
  const round = await nextRound(tx);
  await tx.query(`INSERT INTO delivery_replay (round, subscription_id, position, until, failed_only) VALUES ($1, $2, $3, $4, $5)`, [
    ...[round, subscriptionId, after, until, failedOnly],
  ]);
  return { round, after, until, failedOnly };
}
