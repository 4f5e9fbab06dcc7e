import type { Refusals } from './kinds.ts';

export const workingGroups = {
  'action-item-unknown': { kind: 'invalid', when: 'The request names an action item that there is not.' },
  'action-plan-unknown': { kind: 'invalid', when: 'The request names an action plan that there is not.' },
  'city-unknown': { kind: 'invalid', when: 'The request names a city of which membership has not told.' },
  'meeting-unknown': { kind: 'invalid', when: 'The request names a meeting of which meetings has not told.' },
  'no-mandate-of-city': { kind: 'invalid', when: 'The person holds no mandate today of the city that provides the platform.' },
  'person-unknown': { kind: 'invalid', when: 'The request names a person of whom membership has not told.' },
  'proposal-unknown': { kind: 'invalid', when: 'The request names a proposal that there is not.' },
  'working-group-unknown': { kind: 'invalid', when: 'The request names a working group that there is not.' },
  'action-item-update-empty': { kind: 'invalid', when: 'The update changes nothing of the action item.' },

  'action-item-not-found': { kind: 'not-found', when: 'There is no action item with this id.' },
  'action-plan-not-found': { kind: 'not-found', when: 'There is no action plan with this id.' },
  'adoption-not-found': { kind: 'not-found', when: 'There is no adoption with this id.' },
  'city-not-found': { kind: 'not-found', when: 'There is no city with this id of which membership has told.' },
  'city-of-working-group-not-found': { kind: 'not-found', when: 'The city is not in the working group.' },
  'platform-offer-not-found': { kind: 'not-found', when: 'There is no platform offer with this id.' },
  'enrolment-not-found': { kind: 'not-found', when: 'There is no enrolment with this id.' },
  'practice-not-found': { kind: 'not-found', when: 'There is no practice with this id.' },
  'practice-replication-not-found': { kind: 'not-found', when: 'The practice has no replication with this id.' },
  'proposal-not-found': { kind: 'not-found', when: 'There is no proposal with this id.' },
  'working-group-not-found': { kind: 'not-found', when: 'There is no working group with this id.' },

  'day-in-future': { kind: 'conflict', when: 'The day has not come yet.' },
  'city-not-member': { kind: 'conflict', when: 'The city is not a member of the network.' },
  'working-group-exists': { kind: 'conflict', when: 'There is a working group with this id.' },
  'working-group-concluded': { kind: 'conflict', when: 'The working group has concluded.' },
  'city-leads-working-group': { kind: 'conflict', when: 'The city leads the working group, so that it can not leave it.' },

  'proposal-decided': { kind: 'conflict', when: 'The proposal has been taken up or declined already.' },

  'practice-published': { kind: 'conflict', when: 'The practice has been published.' },
  'practice-of-own-city': { kind: 'conflict', when: 'The practice is of the very city that would replicate it.' },
  'practice-not-published': { kind: 'conflict', when: 'The practice has not been published, so that nobody replicates it yet.' },
  'practice-replicated': { kind: 'conflict', when: 'The city replicates the practice already.' },

  'action-plan-not-draft': { kind: 'conflict', when: 'The action plan has been submitted.' },
  'action-plan-not-submitted': { kind: 'conflict', when: 'The action plan is not submitted, or has been evaluated already.' },
  'action-plan-not-evaluated': { kind: 'conflict', when: 'The action plan is not evaluated, or has been adopted already.' },
  'action-plan-not-adopted': { kind: 'conflict', when: 'The plan that would be superseded is not the adopted one.' },
  'action-plan-superseded': { kind: 'conflict', when: 'Another action plan has superseded this one.' },
  'adopted-before-submitted': { kind: 'conflict', when: 'The action plan would be adopted before it was submitted.' },
  'adopted-before-former': { kind: 'conflict', when: 'The action plan would be adopted before the one that it supersedes.' },

  'action-item-code-taken': { kind: 'conflict', when: 'Another action item has this code.' },
  'action-item-closed': { kind: 'conflict', when: 'The action item is in a final state, so that it makes no progress any more.' },
  'action-item-cancelled': { kind: 'conflict', when: 'The action item has been cancelled.' },
  'action-item-transition-refused': { kind: 'conflict', when: 'The state `to` does not follow the state `from`.' },
  'evidence-missing': { kind: 'conflict', when: 'The action item can not be verified without evidence.' },

  'action-item-not-on-request': { kind: 'conflict', when: 'Every city takes part in the action item, so that none enrols.' },
  'enrolment-exists': { kind: 'conflict', when: 'The city has an enrolment for the action item that is not withdrawn.' },
  'enrolment-not-requested': { kind: 'conflict', when: 'The enrolment has been accepted or withdrawn.' },
  'enrolment-not-enrolled': { kind: 'conflict', when: 'The enrolment is not accepted, is live already, or has been withdrawn.' },
  'enrolment-withdrawn': { kind: 'conflict', when: 'The enrolment has been withdrawn.' },

  'platform-offer-withdrawn': { kind: 'conflict', when: 'The platform offer has been withdrawn.' },
  'city-not-eligible': { kind: 'conflict', when: 'The city may not take the platform up.' },
  'adoption-exists': { kind: 'conflict', when: 'The city has taken the platform up.' },
  'adoption-not-supported': { kind: 'conflict', when: 'Technical support is not assigned, or the platform is live already.' },
} as const satisfies Refusals;
