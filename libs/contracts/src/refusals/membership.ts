import type { Refusals } from './kinds.ts';

export const membership = {
  'city-unknown': { kind: 'invalid', when: 'The request names a city that is not registered.' },
  'mandate-unknown': { kind: 'invalid', when: 'The request names a mandate that there is not.' },
  'no-mandate-of-city': { kind: 'invalid', when: 'The person holds no mandate of the city on the day of the declaration.' },
  'person-unknown': { kind: 'invalid', when: 'The request names a person who is not registered.' },

  'roster-change-unknown': { kind: 'invalid', when: 'The request names a line of the roster that there is not.' },

  'city-not-found': { kind: 'not-found', when: 'There is no city with this id.' },
  'mandate-not-found': { kind: 'not-found', when: 'There is no mandate with this id.' },
  'membership-not-found': { kind: 'not-found', when: 'There is no membership with this id.' },
  'network-not-found': { kind: 'not-found', when: 'The database has lost the row of the network.' },
  'person-not-found': { kind: 'not-found', when: 'There is no person with this id.' },
  'presidency-not-found': { kind: 'not-found', when: 'There is no presidency with this id.' },
  'roster-not-found': { kind: 'not-found', when: 'The database has lost the row of the roster.' },
  'roster-correction-not-found': { kind: 'not-found', when: 'There is no correction of the roster with this id.' },
  'secretariat-not-found': { kind: 'not-found', when: 'The secretariat has not been established.' },

  'network-already-founded': { kind: 'conflict', when: 'The network has been founded before.' },
  'network-not-founded': { kind: 'conflict', when: 'The network has not been founded, so that there is no roster to change.' },
  'effective-before-last-change': { kind: 'conflict', when: 'The change takes effect on a day before that of the roster’s last change.' },
  'day-in-future': { kind: 'conflict', when: 'The day has not come yet.' },
  'period-inverted': { kind: 'conflict', when: 'The period ends before it begins, or has no day where it must have one.' },

  'roster-line-not-standing': { kind: 'conflict', when: 'The line of the roster was put right before, or is itself an annulment.' },
  'roster-line-not-last': { kind: 'conflict', when: 'A later line of the city stands: only its last one can be annulled.' },
  'roster-line-unchanged': { kind: 'conflict', when: 'The line of the roster has that day already.' },
  'effective-beyond-neighbours': {
    kind: 'conflict',
    when: 'The day is before the foundation or the city’s line before, or after what the city has done next.',
  },

  'city-already-registered': { kind: 'conflict', when: 'A city with this id is registered.' },
  'city-not-member': { kind: 'conflict', when: 'The city is not a member of the network.' },
  'ref-taken': { kind: 'conflict', when: 'Another person or mandate is kept under this reference, or the same one with other content.' },
  'city-has-a-mayor': { kind: 'conflict', when: 'Another mandate of a mayor of this city holds in the same period.' },

  'membership-already-open': { kind: 'conflict', when: 'The city has a membership that is open.' },
  'membership-past-invitation': { kind: 'conflict', when: 'The membership is past the state in which a city is invited.' },
  'membership-past-application': { kind: 'conflict', when: 'The membership is past the state in which a city applies.' },
  'membership-not-applied': { kind: 'conflict', when: 'The city has not applied, so that there is nothing to decide.' },
  'membership-not-ready-to-accede': { kind: 'conflict', when: 'The city is neither interested, invited nor accepted.' },
  'membership-not-acceding': { kind: 'conflict', when: 'The membership is not acceding.' },
  'membership-not-under-way': {
    kind: 'conflict',
    when: 'The city is in the network, or the membership has ended.',
  },
  'membership-not-active': { kind: 'conflict', when: 'The city is not a member; a suspended one may leave all the same.' },
  'membership-not-suspended': { kind: 'conflict', when: 'The membership is not suspended.' },
  'day-before-last-membership': { kind: 'conflict', when: 'The day is before the end of the city’s last membership.' },

  'mandate-already-ended': { kind: 'conflict', when: 'The mandate has ended.' },
  'mandate-annulled': { kind: 'conflict', when: 'The mandate is annulled: it never was.' },
  'mandate-over-before': { kind: 'conflict', when: 'The mandate was over before the day on which it is to end.' },
  'mandate-not-held': { kind: 'conflict', when: 'The mandate does not hold on the day on which the presidency is to start.' },
  'mandate-not-of-a-mayor': { kind: 'conflict', when: 'The mandate is not one of a mayor.' },

  'presidency-not-scheduled': { kind: 'conflict', when: 'The presidency is not scheduled any more.' },
  'presidency-not-active': { kind: 'conflict', when: 'The presidency is not active.' },
  'presidency-already-active': { kind: 'conflict', when: 'Another presidency is active.' },
  'presidency-over-before': { kind: 'conflict', when: 'The presidency’s last day has passed.' },
  'presidency-before-last-ended': { kind: 'conflict', when: 'The presidency would start before the last one ended.' },

  'secretariat-already-established': { kind: 'conflict', when: 'The secretariat has been established before.' },
  'secretariat-not-established': { kind: 'conflict', when: 'The secretariat has not been established.' },
  'secretariat-already-operational': { kind: 'conflict', when: 'The secretariat has started work before.' },
} as const satisfies Refusals;
