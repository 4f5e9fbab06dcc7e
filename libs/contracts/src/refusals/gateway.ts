import type { Refusals } from './kinds.ts';

/** What the gateway refuses beside what it shares with every service. */
export const gateway = {
  'service-not-found': { kind: 'not-found', when: 'The path names a service that there is not.' },
  'too-many-requests': {
    kind: 'too-many',
    when: 'One caller asks more often than the limit allows; Retry-After says when to ask again.',
  },
  'service-unavailable': { kind: 'unavailable', when: 'No replica of the service answers; `service` names it.' },
} as const satisfies Refusals;
