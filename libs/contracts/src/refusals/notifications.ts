import type { Refusals } from './kinds.ts';

export const notifications = {
  'too-many-streams': {
    kind: 'too-many',
    when: 'Whoever asks has as many streams open as one may have on a replica (`most`); Retry-After says when to ask again.',
  },

  'subscription-disabled': {
    kind: 'conflict',
    when: 'The subscription is disabled (`reason`): it is in use again by its reactivation alone.',
  },
  'subscription-not-failing': {
    kind: 'conflict',
    when: 'The subscription is neither disabled nor failing: there is nothing to reactivate.',
  },
  'delivery-pending': { kind: 'conflict', when: 'The delivery has not been made yet: it is going to be, in its turn.' },

  'subscription-not-found': { kind: 'not-found', when: 'There is no subscription with this id, or it is somebody else’s.' },
  'delivery-not-found': { kind: 'not-found', when: 'There is no delivery with this id, or it is of another’s subscription.' },
  'address-not-public': { kind: 'invalid', when: 'The address at `/url` is the platform’s own, or is of a network that is not public.' },

  'event-not-found': { kind: 'not-found', when: 'The journal has no event with this id.' },
  'event-type-not-found': { kind: 'not-found', when: 'There is no event type of this name.' },
  'notice-not-found': { kind: 'not-found', when: 'There is no notice with this id.' },
} as const satisfies Refusals;
