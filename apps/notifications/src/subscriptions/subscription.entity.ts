import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EndpointDisabled, EndpointRecovered } from '#contracts';
import { newId, notFound, refused, set } from '#domain';

export const subscriptionStates = ['active', 'failing', 'disabled', 'paused', 'deleted'] as const;
export const disabledReasons = ['gone', 'failing'] as const;

/** What of it can be changed. Secrets are sealed. */
export interface SubscriptionTerms {
  url: string;
  /** Full types; null: all. */
  types: string[] | null;
  /** An event is for it that names any of them; null: all. */
  cities: string[] | null;
  headerNames: string[];
  headers: string | null;
  contact: string | null;
}

interface Subscribing extends SubscriptionTerms {
  owner: string;
  ofSecretariat: boolean;
  cityId: string | null;
  secret: string;
  /** The journal's last position: what comes behind it is for the subscription. */
  startsAfter: number;
  createdAt: Date;
}

/** Whose program is told of events, where, and of which. */
@Entity('subscription')
export class Subscription implements SubscriptionTerms {
  @PrimaryColumn('uuid') id: string;
  /** The `sub` of who has made it. */
  @Column('text') owner: string;
  @Column('boolean', { name: 'of_secretariat' }) ofSecretariat: boolean;
  @Column('text') url: string;
  @Column('text', { array: true, nullable: true }) types: string[] | null;
  @Column('text', { array: true, nullable: true }) cities: string[] | null;
  @Column('text', { name: 'header_names', array: true }) headerNames: string[];
  @Column('text', { nullable: true }) headers: string | null;
  /** Whose office hears when it does not work. */
  @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;
  @Column('text', { nullable: true }) contact: string | null;
  @Column('text', { nullable: true }) secret: string | null;
  /** Signs beside the present one, up to `formerUntil`. */
  @Column('text', { name: 'former_secret', nullable: true }) formerSecret: string | null = null;
  @Column('timestamptz', { name: 'former_until', nullable: true }) formerUntil: Date | null = null;
  @Column('text') state: (typeof subscriptionStates)[number] = 'active';
  /** Since then every delivery has failed. */
  @Column('timestamptz', { name: 'failing_since', nullable: true }) failingSince: Date | null = null;
  @Column('text', { nullable: true }) failure: string | null = null;
  @Column('text', { name: 'disabled_reason', nullable: true }) disabledReason: (typeof disabledReasons)[number] | null = null;
  @Column('bigint', { name: 'starts_after' }) startsAfter: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('int') version: number = 0;

  static of(id: string, given: Subscribing): Subscription {
    return set(new Subscription(), { id, ...given });
  }

  /** `secret` and `headers` are sealed for its id, which is so needed before it is there. */
  static newId(): string {
    return newId();
  }

  /** What is left out stays as it is. A failing one that is said to be active stays failing: it is in use. */
  change({ state, ...terms }: Partial<SubscriptionTerms> & { state?: 'active' | 'paused' | undefined }): void {
    this.mustBeThere();
    if (state !== undefined && this.state === 'disabled') throw refused('subscription-disabled', { reason: this.disabledReason });
    set<Subscription>(this, terms);
    if (state === 'paused' || (state === 'active' && this.state === 'paused')) this.turn(state);
  }

  /** Undefined where nothing is sent to it anyway. */
  disable(reason: (typeof disabledReasons)[number], failure: string, at: Date): EndpointDisabled | undefined {
    if (this.state !== 'active' && this.state !== 'failing') return undefined;
    const since = this.failingSince ?? at;
    set<Subscription>(this, { state: 'disabled', disabledReason: reason, failure, failingSince: since });
    return { subscriptionId: this.id, reason, failure, since: since.toISOString() };
  }

  /** Of a failing one: what waits for its next try is tried now. */
  reactivate(): EndpointRecovered | undefined {
    this.mustBeThere();
    if (this.state !== 'disabled' && this.state !== 'failing') throw refused('subscription-not-failing');
    const since = this.failingSince!.toISOString();
    const wasDisabled = this.state === 'disabled';
    this.turn('active');
    return wasDisabled ? { subscriptionId: this.id, since } : undefined;
  }

  /** `until`: both sign up to then; null for one that has leaked, which signs no more. */
  rotate(secret: string, until: Date | null): void {
    this.mustBeThere();
    set<Subscription>(this, { secret, formerSecret: until && this.secret, formerUntil: until });
  }

  /** The row stays, without its secrets: whose it was, its events go on telling. */
  remove(): void {
    this.mustBeThere();
    this.turn('deleted');
    set<Subscription>(this, { secret: null, formerSecret: null, formerUntil: null, headers: null, contact: null });
  }

  private mustBeThere(): void {
    if (this.state === 'deleted') throw notFound('subscription', this.id);
  }

  private turn(state: Subscription['state']): void {
    set<Subscription>(this, { state, failingSince: null, failure: null, disabledReason: null });
  }
}
