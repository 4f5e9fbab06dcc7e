import type { Refusals } from './kinds.ts';

export const notifications = {
  'event-not-found': { kind: 'not-found', when: 'The journal has no event with this id.' },
  'event-type-not-found': { kind: 'not-found', when: 'There is no event type of this name.' },
  'notice-not-found': { kind: 'not-found', when: 'There is no notice with this id.' },
} as const satisfies Refusals;
