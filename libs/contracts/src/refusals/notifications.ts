import type { Refusals } from './kinds.ts';

export const notifications = {
  'too-many-streams': {
    kind: 'too-many',
    when: 'Whoever asks has as many streams open as one may have on a replica (`most`); Retry-After says when to ask again.',
  },
  'too-many-disaster-alerts': {
    kind: 'too-many',
    when: 'The office has raised as many alerts within the hour as it may (`most`); Retry-After says when it may again.',
  },

  'disaster-alert-over': {
    kind: 'conflict',
    when: 'The alert has ended or expired (`state`): it is neither updated, ended nor acknowledged.',
  },
  'disaster-alert-updated': {
    kind: 'conflict',
    when: 'The alert has been updated since the revision that is acknowledged; `revision` is the present one.',
  },

  'city-unknown': { kind: 'invalid', when: 'The input names a city of which membership has not told.' },

  'city-not-found': { kind: 'not-found', when: 'There is no city with this id of which membership has told.' },
  'disaster-alert-not-found': { kind: 'not-found', when: 'There is no disaster alert with this id.' },
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
  'mail-not-found': { kind: 'not-found', when: 'There is no mail with this id.' },
  'kind-not-mutable': { kind: 'invalid', when: 'Notices of membership, of the presidency and of disasters can not be muted.' },
  'kind-not-digested': { kind: 'invalid', when: 'Notices of disasters are told at once, and stand in no digest.' },
  'too-many-confirmations': {
    kind: 'too-many',
    when: 'The address, or as many addresses as one may name, were asked to be confirmed too often today.',
  },
  'notice-not-mailed': { kind: 'conflict', when: 'No confirmed address of the office is to hear of this kind by a mail of the notice.' },
  'working-group-unknown': { kind: 'invalid', when: 'The request names a working group of which nothing was heard.' },

  'notice-not-found': { kind: 'not-found', when: 'There is no notice with this id.' },
} as const satisfies Refusals;
