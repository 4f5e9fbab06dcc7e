import type { ServiceDefinition } from '../definition.ts';

const roster = ['roster', 'roster_city', 'roster_person', 'roster_member', 'roster_mandate', 'roster_presidency'];

/** The tables of a service that are made of others' events alone. */
export const projectionsOf = (definition: Pick<ServiceDefinition, 'roster' | 'projections'>): string[] => [
  ...(definition.roster ? roster : []),
  ...(definition.projections ?? []),
];
