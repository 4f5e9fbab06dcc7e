import { Module } from '@nestjs/common';
import { DailyCalendar } from './calendar/daily-calendar.ts';
import { CitiesController } from './cities/cities.controller.ts';
import { City } from './cities/city.entity.ts';
import { ReadCities } from './cities/read-cities.ts';
import { ReadRosterCorrections } from './corrections/read-roster-corrections.ts';
import { RosterCorrection } from './corrections/roster-correction.entity.ts';
import { RosterCorrectionsController } from './corrections/roster-corrections.controller.ts';
import { Mandate } from './mandates/mandate.entity.ts';
import { MandatesController } from './mandates/mandates.controller.ts';
import { ReadMandates } from './mandates/read-mandates.ts';
import { TurnMandates } from './mandates/turn-mandates.ts';
import { MembershipOpeningController } from './memberships/membership-opening.controller.ts';
import { Membership } from './memberships/membership.entity.ts';
import { MembershipsController } from './memberships/memberships.controller.ts';
import { ReadHistory } from './memberships/read-history.ts';
import { ReadMemberships } from './memberships/read-memberships.ts';
import { NetworkController } from './network/network.controller.ts';
import { Network } from './network/network.entity.ts';
import { ReadCountHistory } from './network/read-count-history.ts';
import { ReadMembers } from './network/read-members.ts';
import { ReadNetwork } from './network/read-network.ts';
import { PeopleController } from './people/people.controller.ts';
import { Person } from './people/person.entity.ts';
import { ReadPeople } from './people/read-people.ts';
import { PresidenciesController } from './presidencies/presidencies.controller.ts';
import { Presidency } from './presidencies/presidency.entity.ts';
import { ReadPresidencies } from './presidencies/read-presidencies.ts';
import { RosterChange } from './roster/roster-change.entity.ts';
import { Roster } from './roster/roster.entity.ts';
import { ReadSecretariat } from './secretariat/read-secretariat.ts';
import { SecretariatController } from './secretariat/secretariat.controller.ts';
import { Secretariat } from './secretariat/secretariat.entity.ts';

const controllers = [
  NetworkController,
  CitiesController,
  PeopleController,
  MandatesController,
  MembershipOpeningController,
  MembershipsController,
  RosterCorrectionsController,
  PresidenciesController,
  SecretariatController,
];
const readers = [
  ReadNetwork,
  ReadMembers,
  ReadCountHistory,
  ReadCities,
  ReadPeople,
  ReadMandates,
  ReadMemberships,
  ReadHistory,
  ReadRosterCorrections,
  ReadPresidencies,
  ReadSecretariat,
];
const calendar = [TurnMandates, DailyCalendar];
export const entities = [Network, Roster, RosterChange, City, Person, Mandate, Membership, RosterCorrection, Presidency, Secretariat];

@Module({ controllers, providers: [...readers, ...calendar] })
export class MembershipModule {}
