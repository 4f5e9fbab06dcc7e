import { Module } from '@nestjs/common';
import { Adoption } from './adoptions/adoption.entity.ts';
import { AdoptionsController } from './adoptions/adoptions.controller.ts';
import { ReadAdoptions } from './adoptions/read-adoptions.ts';
import { BusinessContact } from './contacts/business-contact.entity.ts';
import { ContactsController } from './contacts/contacts.controller.ts';
import { ReadContacts } from './contacts/read-contacts.ts';
import { Enrolment } from './enrolments/enrolment.entity.ts';
import { EnrolmentsController } from './enrolments/enrolments.controller.ts';
import { OnMembershipEvents as WithdrawEnrolments } from './enrolments/on-membership-events.ts';
import { ReadEnrolments } from './enrolments/read-enrolments.ts';
import { FinancingNeed } from './financing/financing-need.entity.ts';
import { FinancingNeedsController } from './financing/financing-needs.controller.ts';
import { ReadNeeds } from './financing/read-needs.ts';
import { GroupsController } from './groups/groups.controller.ts';
import { ReadGroups } from './groups/read-groups.ts';
import { WorkingGroup } from './groups/working-group.entity.ts';
import { Institution } from './institutions/institution.entity.ts';
import { InstitutionsController } from './institutions/institutions.controller.ts';
import { ReadInstitutions } from './institutions/read-institutions.ts';
import { ActionItem } from './items/action-item.entity.ts';
import { ItemsController } from './items/items.controller.ts';
import { ReadItemUpdates } from './items/read-item-updates.ts';
import { ReadItems } from './items/read-items.ts';
import { OnMeetingsEvents } from './known/on-meetings-events.ts';
import { LevelAssessment } from './levels/level-assessment.entity.ts';
import { Level } from './levels/level.entity.ts';
import { LevelsController } from './levels/levels.controller.ts';
import { ReadLevels } from './levels/read-levels.ts';
import { Exceedance } from './measures/exceedances/exceedance.entity.ts';
import { ExceedancesController } from './measures/exceedances/exceedances.controller.ts';
import { ReadExceedances } from './measures/exceedances/read-exceedances.ts';
import { AirDays } from './measures/air/air-days.ts';
import { AirNow } from './measures/air/air-now.entity.ts';
import { AirController } from './measures/air/air.controller.ts';
import { ReadAir } from './measures/air/read-air.ts';
import { Figure, FigureRevision } from './measures/figures/figure.entity.ts';
import { ComparisonController } from './measures/comparison/comparison.controller.ts';
import { ReadComparison } from './measures/comparison/read-comparison.ts';
import { FigureListController } from './measures/figures/figure-list.controller.ts';
import { FiguresController } from './measures/figures/figures.controller.ts';
import { ListFigures } from './measures/figures/list-figures.ts';
import { ReadFigures } from './measures/figures/read-figures.ts';
import { FrameworkAdoption } from './measures/frameworks/framework-adoption.entity.ts';
import { FrameworksController } from './measures/frameworks/frameworks.controller.ts';
import { ReadFrameworks } from './measures/frameworks/read-frameworks.ts';
import { FigureImportsController } from './measures/imports/figure-imports.controller.ts';
import { IndicatorEdition } from './measures/indicators/indicator-edition.entity.ts';
import { Indicator } from './measures/indicators/indicator.entity.ts';
import { IndicatorsController } from './measures/indicators/indicators.controller.ts';
import { ReadIndicators } from './measures/indicators/read-indicators.ts';
import { OverdueFigures } from './measures/overdue/tell-overdue.ts';
import { LimitAdoption } from './measures/limits/limit-adoption.entity.ts';
import { LimitsController } from './measures/limits/limits.controller.ts';
import { ReadLimits } from './measures/limits/read-limits.ts';
import { ReadSources } from './measures/sources/read-sources.ts';
import { Source } from './measures/sources/source.entity.ts';
import { SourcesController } from './measures/sources/sources.controller.ts';
import { ReadSubmissions } from './measures/submissions/read-submissions.ts';
import { Submission } from './measures/submissions/submission.entity.ts';
import { SubmissionsController } from './measures/submissions/submissions.controller.ts';
import { ReadTargets } from './measures/targets/read-targets.ts';
import { Target } from './measures/targets/target.entity.ts';
import { TargetsController } from './measures/targets/targets.controller.ts';
import { OffersController } from './offers/offers.controller.ts';
import { OnMembershipEvents } from './offers/on-membership-events.ts';
import { PlatformEligibility } from './offers/platform-eligibility.entity.ts';
import { PlatformOffer } from './offers/platform-offer.entity.ts';
import { ReadOffers } from './offers/read-offers.ts';
import { ActionPlan } from './plans/action-plan.entity.ts';
import { PlansController } from './plans/plans.controller.ts';
import { ReadPlans } from './plans/read-plans.ts';
import { PracticeReplication } from './practices/practice-replication.entity.ts';
import { Practice } from './practices/practice.entity.ts';
import { PracticesController } from './practices/practices.controller.ts';
import { ReadPractices } from './practices/read-practices.ts';
import { ProgrammesController } from './programmes/programmes.controller.ts';
import { ReadProgrammes } from './programmes/read-programmes.ts';
import { Stop } from './programmes/stop.entity.ts';
import { StopsController } from './programmes/stops.controller.ts';
import { TravellingProgramme } from './programmes/travelling-programme.entity.ts';
import { Proposal } from './proposals/proposal.entity.ts';
import { ProposalsController } from './proposals/proposals.controller.ts';
import { ReadProposals } from './proposals/read-proposals.ts';
import { ReadActionPlans } from './reports/read-action-plans.ts';
import { ReadAdoptionsReport } from './reports/read-adoptions.ts';
import { ReadLevelsReport } from './reports/read-levels.ts';
import { ReportsController } from './reports/reports.controller.ts';

const controllers = [
  GroupsController,
  PlansController,
  ItemsController,
  LevelsController,
  EnrolmentsController,
  ProposalsController,
  PracticesController,
  ProgrammesController,
  StopsController,
  InstitutionsController,
  FinancingNeedsController,
  ContactsController,
  IndicatorsController,
  FrameworksController,
  SourcesController,
  FiguresController,
  SubmissionsController,
  FigureImportsController,
  ComparisonController,
  FigureListController,
  LimitsController,
  TargetsController,
  ExceedancesController,
  AirController,
  OffersController,
  AdoptionsController,
  ReportsController,
];
const handlers = [OnMembershipEvents, WithdrawEnrolments, OnMeetingsEvents];
/** What is done because a day has come. */
const calendar = [OverdueFigures, AirDays];
const readers = [
  ReadGroups,
  ReadPlans,
  ReadItems,
  ReadItemUpdates,
  ReadLevels,
  ReadEnrolments,
  ReadProposals,
  ReadPractices,
  ReadProgrammes,
  ReadInstitutions,
  ReadNeeds,
  ReadContacts,
  ReadIndicators,
  ReadFrameworks,
  ReadSources,
  ReadFigures,
  ReadSubmissions,
  ListFigures,
  ReadComparison,
  ReadLimits,
  ReadTargets,
  ReadExceedances,
  ReadAir,
  ReadOffers,
  ReadAdoptions,
  ReadActionPlans,
  ReadAdoptionsReport,
  ReadLevelsReport,
];
export const entities = [
  WorkingGroup,
  ActionPlan,
  ActionItem,
  Level,
  LevelAssessment,
  Enrolment,
  Proposal,
  Practice,
  PracticeReplication,
  TravellingProgramme,
  Stop,
  Institution,
  FinancingNeed,
  BusinessContact,
  Indicator,
  IndicatorEdition,
  FrameworkAdoption,
  Source,
  Figure,
  FigureRevision,
  Submission,
  LimitAdoption,
  Target,
  Exceedance,
  AirNow,
  PlatformOffer,
  PlatformEligibility,
  Adoption,
];

@Module({ controllers: [...controllers, ...handlers], providers: [...calendar, ...readers] })
export class WorkingGroupsModule {}
