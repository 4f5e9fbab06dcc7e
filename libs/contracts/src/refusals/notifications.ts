import type { Refusals } from './kinds.ts';

export const notifications = {
  'too-many-streams': {
    kind: 'too-many',
    when: 'Whoever asks has as many streams open as one may have on a replica (`most`); Retry-After says when to ask again.',
  },

  'event-not-found': { kind: 'not-found', when: 'The journal has no event with this id.' },
  'event-type-not-found': { kind: 'not-found', when: 'There is no event type of this name.' },
  'kind-not-mutable': { kind: 'invalid', when: 'Notices of membership, of the presidency and of disasters can not be muted.' },
  'kind-not-digested': { kind: 'invalid', when: 'Notices of disasters are told at once, and stand in no digest.' },
  'too-many-confirmations': {
    kind: 'too-many',
    when: 'The address, or as many addresses as one may name, were asked to be confirmed too often today.',
  },
  'notice-not-mailed': { kind: 'conflict', when: 'No confirmed address of the office is to hear of this kind by a mail of the notice.' },
  'city-not-found': { kind: 'not-found', when: 'There is no city with this id of which membership has told.' },
  'working-group-unknown': { kind: 'invalid', when: 'The request names a working group of which nothing was heard.' },

  'notice-not-found': { kind: 'not-found', when: 'There is no notice with this id.' },
} as const satisfies Refusals;
