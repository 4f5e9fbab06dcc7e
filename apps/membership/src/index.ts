import type { ServiceDefinition } from '#service';
import { City } from './cities/city.entity.ts';
import { Mandate } from './mandates/mandate.entity.ts';
import { OfficesHeld } from './mandates/offices-held.ts';
import { MembershipModule } from './membership.module.ts';
import { Membership } from './memberships/membership.entity.ts';
import { membershipMigrations } from './migrations/1700000001000-membership-tables.ts';
import { Network } from './network/network.entity.ts';
import { Person } from './people/person.entity.ts';
import { Presidency } from './presidencies/presidency.entity.ts';
import { RosterChange } from './roster/roster-change.entity.ts';
import { Roster } from './roster/roster.entity.ts';
import { Secretariat } from './secretariat/secretariat.entity.ts';

/** It consumes nothing, and judges offices by its own mandates. */
export const membership: ServiceDefinition = {
  name: 'membership',
  title: 'Membership',
  module: MembershipModule,
  entities: [Network, Roster, RosterChange, City, Person, Mandate, Membership, Presidency, Secretariat],
  migrations: membershipMigrations,
  offices: OfficesHeld,
};
