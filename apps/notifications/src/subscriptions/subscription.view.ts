import { answer, EmailField, EnumField, IdField, InstantField, ListField, SlugField, TextField, UrlField } from '#http';
import { disabledReasons, subscriptionStates, type Subscription } from './subscription.entity.ts';

export class SubscriptionView {
  @IdField() id: string;
  @TextField({ description: 'The `sub` of who has made it.', example: 'air-quality-portal' }) owner: string;
  @UrlField({ example: 'https://hooks.example.org/b40' }) url: string;
  @ListField('text', { nullable: true, description: 'Full types of events; null: all.', example: ['org.b40.membership.CityJoined.v1'] })
  types: string[] | null;
  @ListField('slug', { nullable: true, description: 'Cities of which an event names any; null: all.', example: ['tuzla'] })
  cities: string[] | null;
  @ListField('text', { max: 10, description: 'Of the headers that are sent with it. What they say is not shown.', example: ['x-api-key'] })
  headerNames: string[];
  @SlugField({ nullable: true, description: 'Whose office hears when the endpoint does not work; null: the secretariat.' })
  cityId: string | null;
  @EmailField({ nullable: true, description: 'Is told by mail when the endpoint is disabled, once the address is confirmed.' })
  contact: string | null;
  @TextField({
    nullable: true,
    example: null,
    description: '`whsec_…`, told once, where it is made (Standard Webhooks). Afterwards, and where it is asked for again, null.',
  })
  secret: string | null;
  @InstantField({ nullable: true, description: 'Up to then the former secret signs beside the present one.' })
  formerSecretUntil: Date | null;
  @EnumField(subscriptionStates, {
    description:
      '`failing`: no delivery has succeeded since `failingSince`; it is tried on. `disabled` and `paused`: nothing is sent; ' +
      'what comes is delivered afterwards.',
  })
  state: string;
  @InstantField({ nullable: true }) failingSince: Date | null;
  @TextField({ nullable: true, example: 'timeout', description: 'How it began to fail, or what has disabled it.' }) failure: string | null;
  @EnumField(disabledReasons, { nullable: true, description: '`gone`: it has answered 410; `failing`: for five days.' })
  disabledReason: string | null;
  @InstantField() createdAt: Date;
}

/** `secret`: as it is told once. */
export const subscriptionView = (subscription: Subscription, secret: string | null = null): SubscriptionView => {
  const { id, owner, url, types, cities, headerNames, cityId, contact, formerUntil, state, failingSince, failure } = subscription;
  const { disabledReason, createdAt } = subscription;
  const shown = { id, owner, url, types, cities, headerNames, cityId, contact, secret, formerSecretUntil: formerUntil };
  return answer(subscription, { ...shown, state, failingSince, failure, disabledReason, createdAt });
};
