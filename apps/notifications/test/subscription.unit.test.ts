import { lifecycleHolds } from '#testing/lifecycle';
import { Subscription } from '../src/subscriptions/subscription.entity.ts';

const at = new Date('2026-11-28T12:00:00Z');

function given(state: Subscription['state']): Subscription {
  const subscription = Subscription.of(Subscription.newId(), {
    ...{
      owner: 'somebody',
      ofSecretariat: false,
      url: 'https://hooks.example.org',
      types: null,
      cities: null,
      headerNames: [],
      headers: null,
    },
    ...{ contact: null, cityId: null, secret: 'v1.sealed', startsAfter: 7, createdAt: at },
  });
  const failing = state === 'failing' || state === 'disabled';
  return Object.assign(subscription, {
    state,
    failingSince: failing ? at : null,
    failure: failing ? 'timeout' : null,
    disabledReason: state === 'disabled' ? 'failing' : null,
  });
}

lifecycleHolds(
  Subscription,
  given,
  {
    'be paused': (subscription) => subscription.change({ state: 'paused' }),
    'be made active': (subscription) => subscription.change({ state: 'active' }),
    'get another address': (subscription) => subscription.change({ url: 'https://elsewhere.example.org' }),
    'be disabled': (subscription) => subscription.disable('failing', 'timeout', at),
    'be reactivated': (subscription) => subscription.reactivate(),
    'get another secret': (subscription) => subscription.rotate('v1.another', null),
    'be deleted': (subscription) => subscription.remove(),
  },
  {
    active: {
      ...{ 'be paused': 'paused', 'be made active': 'active', 'get another address': 'active', 'be disabled': 'disabled' },
      ...{ 'be reactivated': 'subscription-not-failing', 'get another secret': 'active', 'be deleted': 'deleted' },
    },
    failing: {
      ...{ 'be paused': 'paused', 'be made active': 'failing', 'get another address': 'failing', 'be disabled': 'disabled' },
      ...{ 'be reactivated': 'active', 'get another secret': 'failing', 'be deleted': 'deleted' },
    },
    disabled: {
      ...{ 'be paused': 'subscription-disabled', 'be made active': 'subscription-disabled', 'get another address': 'disabled' },
      ...{ 'be disabled': 'disabled', 'be reactivated': 'active', 'get another secret': 'disabled', 'be deleted': 'deleted' },
    },
    paused: {
      ...{ 'be paused': 'paused', 'be made active': 'active', 'get another address': 'paused', 'be disabled': 'paused' },
      ...{ 'be reactivated': 'subscription-not-failing', 'get another secret': 'paused', 'be deleted': 'deleted' },
    },
    deleted: {
      ...{ 'be paused': 'subscription-not-found', 'be made active': 'subscription-not-found' },
      ...{ 'get another address': 'subscription-not-found', 'be disabled': 'deleted', 'be reactivated': 'subscription-not-found' },
      ...{ 'get another secret': 'subscription-not-found', 'be deleted': 'subscription-not-found' },
    },
  },
);
