import { BooleanField, EnumField, IdField, InstantField, IntField, ListField, TextField } from '#http';
import { deliveryStates, testLane, type Attempt, type Delivery } from './delivery.entity.ts';

export class AttemptView {
  @InstantField() at: string;
  @IntField({ min: 100, max: 999, nullable: true, description: 'Of the answer; null where there was none.' }) status: number | null;
  @TextField({
    ...{ nullable: true, example: 'timeout' },
    description:
      'Why it is not delivered by it: `status` (neither 2xx nor 3xx), `redirect` (3xx is not followed), `gone` (410), `timeout` (15 s), ' +
      '`dns`, `tls`, `connection-refused`, `connection-closed`, `address-not-public` …; null: it is delivered.',
  })
  failure: string | null;
  @IntField({ min: 0 }) durationMs: number;
  @TextField({ nullable: true, min: 0, max: 1_024, description: 'The beginning of the answer, up to 1 KiB.' }) answer: string | null;
}

export class DeliveryView {
  @IdField() id: string;
  @IdField() subscriptionId: string;
  @IdField({ description: 'Its `webhook-id`. Of a test: of no event.' }) eventId: string;
  @IntField({ min: 0, description: 'Of the event in the journal.' }) position: number;
  @TextField({ description: 'What stays in order together: topic and key.', example: 'b40.membership.v1/network' }) key: string;
  @BooleanField({ description: 'A test of the endpoint: tried once, whatever the state of the subscription.' }) test: boolean;
  @IntField({ min: 0, description: '0: the first; a replay or a redelivery is a later one.' }) round: number;
  @EnumField(deliveryStates, { description: '`exhausted`: given up; it can be had again by a redelivery or a replay.' }) state: string;
  @ListField(() => AttemptView, { max: 100 }) attempts: AttemptView[];
  @BooleanField({ description: 'A later round of it was asked for.' }) redelivered: boolean;
  @InstantField() createdAt: Date;
}

export function deliveryView(delivery: Delivery): DeliveryView {
  const { id, subscriptionId, eventId, position, lane, round, state, attempts, redelivered, createdAt } = delivery;
  const shown = { id, subscriptionId, eventId, position, key: lane, test: lane === testLane, round, state };
  return { ...shown, attempts: attempts as (Attempt & AttemptView)[], redelivered, createdAt };
}
