import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId, set } from '#domain';

export const deliveryStates = ['pending', 'delivered', 'exhausted'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** How one attempt ended. */
export interface Attempt {
  /** ISO 8601. */
  at: string;
  /** Of the answer, where there was one. */
  status: number | null;
  /** Why it is not delivered by it; null: it is. */
  failure: string | null;
  durationMs: number;
  /** The first of the answer's body, as text. */
  answer: string | null;
}

/** Tests have a lane of their own, whatever else waits. No event has this one: theirs have a topic in them. */
export const testLane = 'test';

/** One event for one subscription; again, where it is asked for (`round`). */
@Entity('delivery')
export class Delivery {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'subscription_id' }) subscriptionId: string;
  /** What stays in order together: `<topic>/<key>`. */
  @Column('text') lane: string;
  /** Of the event in the journal; of a test, where the journal ended. */
  @Column('bigint') position: number;
  @Column('uuid', { name: 'event_id' }) eventId: string;
  /** 0 is the first; what is asked for later has a later one, in one replay the same. */
  @Column('bigint') round: number;
  @Column('text') state: DeliveryState = 'pending';
  @Column('jsonb') attempts: Attempt[] = [];
  /** It was asked for again since. */
  @Column('boolean') redelivered: boolean = false;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;

  static of(given: Pick<Delivery, 'subscriptionId' | 'lane' | 'position' | 'eventId' | 'round' | 'createdAt'>): Delivery {
    return set(new Delivery(), { id: newId(), ...given });
  }

  /** Of a test, which is no event. */
  static newEventId(): string {
    return newId();
  }

  /** The same once more. */
  again(round: number, createdAt: Date): Delivery {
    const { subscriptionId, lane, position, eventId } = this;
    return Delivery.of({ subscriptionId, lane, position, eventId, round, createdAt });
  }
}
