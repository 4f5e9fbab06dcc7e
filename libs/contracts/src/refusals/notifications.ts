import type { Refusals } from './kinds.ts';

export const notifications = {
  'too-many-streams': {
    kind: 'too-many',
    when: 'Whoever asks has as many streams open as one may have on a replica (`most`); Retry-After says when to ask again.',
  },

  'event-not-found': { kind: 'not-found', when: 'The journal has no event with this id.' },
  'event-type-not-found': { kind: 'not-found', when: 'There is no event type of this name.' },
  'mail-not-found': { kind: 'not-found', when: 'There is no mail with this id.' },
  'notice-not-found': { kind: 'not-found', when: 'There is no notice with this id.' },
} as const satisfies Refusals;
