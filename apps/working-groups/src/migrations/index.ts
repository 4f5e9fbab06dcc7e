import type { MigrationClass } from '#database';
import { GroupsAndPlans1700000300000 } from './1700000300000-groups-and-plans.ts';
import { Items1700000300100 } from './1700000300100-items.ts';
import { OffersAndAdoptions1700000300200 } from './1700000300200-offers-and-adoptions.ts';
import { KindOfMeeting1700000300300 } from './1700000300300-kind-of-meeting.ts';
import { Proposals1700000300400 } from './1700000300400-proposals.ts';
import { Levels1700000310000 } from './1700000310000-levels.ts';
import { Enrolments1700000310100 } from './1700000310100-enrolments.ts';
import { Practices1700000310200 } from './1700000310200-practices.ts';
import { DueOn1700000310300 } from './1700000310300-due-on.ts';
import { EligibilityOfCity1700000310400 } from './1700000310400-eligibility-of-city.ts';
import { TravellingProgrammes1700000310500 } from './1700000310500-travelling-programmes.ts';
import { Financing1700000310600 } from './1700000310600-financing.ts';
import { BusinessContacts1700000310700 } from './1700000310700-business-contacts.ts';
import { KnownDecisions1700000310710 } from './1700000310710-known-decisions.ts';
import { Indicators1700000311000 } from './1700000311000-indicators.ts';
import { Figures1700000311100 } from './1700000311100-figures.ts';
import { OverdueFigures1700000311110 } from './1700000311110-overdue-figures.ts';
import { FigureDays1700000311120 } from './1700000311120-figure-days.ts';
import { Limits1700000311200 } from './1700000311200-limits.ts';
import { Submissions1700000311400 } from './1700000311400-submissions.ts';
import { Targets1700000311500 } from './1700000311500-targets.ts';
import { Exceedances1700000311210 } from './1700000311210-exceedances.ts';
import { Air1700000311300 } from './1700000311300-air.ts';

export const workingGroupMigrations: MigrationClass[] = [
  GroupsAndPlans1700000300000,
  Items1700000300100,
  OffersAndAdoptions1700000300200,
  KindOfMeeting1700000300300,
  Proposals1700000300400,
  Levels1700000310000,
  Enrolments1700000310100,
  Practices1700000310200,
  DueOn1700000310300,
  EligibilityOfCity1700000310400,
  TravellingProgrammes1700000310500,
  Financing1700000310600,
  BusinessContacts1700000310700,
  KnownDecisions1700000310710,
  Indicators1700000311000,
  Figures1700000311100,
  OverdueFigures1700000311110,
  FigureDays1700000311120,
  Limits1700000311200,
  Submissions1700000311400,
  Targets1700000311500,
  Exceedances1700000311210,
  Air1700000311300,
];
