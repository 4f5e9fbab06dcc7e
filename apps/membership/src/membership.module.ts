import { Module } from '@nestjs/common';
import { DailyCalendar } from './calendar/daily-calendar.ts';
import { CitiesController } from './cities/cities.controller.ts';
import { CorrectCity } from './cities/correct-city.ts';
import { ReadCities } from './cities/read-cities.ts';
import { RegisterCity } from './cities/register-city.ts';
import { EndMandate } from './mandates/end-mandate.ts';
import { EndPassedMandates } from './mandates/end-passed-mandates.ts';
import { MandatesController } from './mandates/mandates.controller.ts';
import { ReadMandates } from './mandates/read-mandates.ts';
import { StartMandate } from './mandates/start-mandate.ts';
import { ApplyForMembership } from './memberships/apply-for-membership.ts';
import { CompleteAccession } from './memberships/complete-accession.ts';
import { DecideMembership } from './memberships/decide-membership.ts';
import { DeclareAccession } from './memberships/declare-accession.ts';
import { DeclineMembership } from './memberships/decline-membership.ts';
import { ExpressInterest } from './memberships/express-interest.ts';
import { InviteCity } from './memberships/invite-city.ts';
import { LapseMembership } from './memberships/lapse-membership.ts';
import { LeaveNetwork } from './memberships/leave-network.ts';
import { MembershipsController } from './memberships/memberships.controller.ts';
import { ReadHistory } from './memberships/read-history.ts';
import { ReadMemberships } from './memberships/read-memberships.ts';
import { ReinstateCity } from './memberships/reinstate-city.ts';
import { SuspendCity } from './memberships/suspend-city.ts';
import { WelcomeCity } from './memberships/welcome-city.ts';
import { FoundNetwork } from './network/found-network.ts';
import { NetworkController } from './network/network.controller.ts';
import { ReadCountHistory } from './network/read-count-history.ts';
import { ReadMembers } from './network/read-members.ts';
import { ReadNetwork } from './network/read-network.ts';
import { CorrectPerson } from './people/correct-person.ts';
import { PeopleController } from './people/people.controller.ts';
import { ReadPeople } from './people/read-people.ts';
import { RegisterPerson } from './people/register-person.ts';
import { EndPassedPresidency } from './presidencies/end-passed-presidency.ts';
import { EndPresidency } from './presidencies/end-presidency.ts';
import { PresidenciesController } from './presidencies/presidencies.controller.ts';
import { ReadPresidencies } from './presidencies/read-presidencies.ts';
import { SchedulePresidency } from './presidencies/schedule-presidency.ts';
import { StartPresidency } from './presidencies/start-presidency.ts';
import { EstablishSecretariat } from './secretariat/establish-secretariat.ts';
import { ReadSecretariat } from './secretariat/read-secretariat.ts';
import { SecretariatController } from './secretariat/secretariat.controller.ts';
import { StartSecretariat } from './secretariat/start-secretariat.ts';

const ofNetwork = [FoundNetwork, ReadNetwork, ReadMembers, ReadCountHistory];
const ofCities = [RegisterCity, CorrectCity, ReadCities];
const ofPeople = [RegisterPerson, CorrectPerson, ReadPeople];
const ofMandates = [StartMandate, EndMandate, EndPassedMandates, ReadMandates];
const toMembership = [ExpressInterest, InviteCity, ApplyForMembership, DecideMembership, DeclareAccession, WelcomeCity, CompleteAccession];
const outOfMembership = [DeclineMembership, LapseMembership, SuspendCity, ReinstateCity, LeaveNetwork];
const ofPresidencies = [SchedulePresidency, StartPresidency, EndPresidency, EndPassedPresidency, ReadPresidencies];
const ofSecretariat = [EstablishSecretariat, StartSecretariat, ReadSecretariat];

@Module({
  controllers: [
    NetworkController,
    CitiesController,
    PeopleController,
    MandatesController,
    MembershipsController,
    PresidenciesController,
    SecretariatController,
  ],
  providers: [
    ...ofNetwork,
    ...ofCities,
    ...ofPeople,
    ...ofMandates,
    ...toMembership,
    ...outOfMembership,
    ReadMemberships,
    ReadHistory,
    ...ofPresidencies,
    ...ofSecretariat,
    DailyCalendar,
  ],
})
export class MembershipModule {}
