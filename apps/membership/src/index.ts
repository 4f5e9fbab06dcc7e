import type { ServiceDefinition } from '#service';
import { OfficesHeld } from './mandates/offices-held.ts';
import { entities, MembershipModule } from './membership.module.ts';
import { members } from './memberships/members.data-set.ts';
import { membershipMigrations } from './migrations/index.ts';

/** It consumes nothing, and judges offices by its own mandates. */
export const membership: ServiceDefinition = {
  name: 'membership',
  title: 'Membership',
  module: MembershipModule,
  entities,
  migrations: membershipMigrations,
  offices: OfficesHeld,
  dataSets: [members],
};
