import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, PageQuery, ParseId } from '#http';
import { CompleteAccession, CompleteAccessionBody } from './complete-accession.ts';
import { DecideMembership, DecideMembershipBody } from './decide-membership.ts';
import { DeclareAccession, DeclareAccessionBody } from './declare-accession.ts';
import { DeclineMembership } from './decline-membership.ts';
import { LapseMembership } from './lapse-membership.ts';
import { LeaveNetwork } from './leave-network.ts';
import { MembershipEventView } from './membership-event.view.ts';
import { MembershipView } from './membership.view.ts';
import { officeOfMembership } from './office-of-membership.ts';
import { ReadHistory } from './read-history.ts';
import { ListMembershipsQuery, ReadMemberships } from './read-memberships.ts';
import { ReasonBody, RosterChangeBody } from './reason.body.ts';
import { ReinstateCity } from './reinstate-city.ts';
import { SuspendCity } from './suspend-city.ts';
import { WelcomeCity, WelcomeCityBody } from './welcome-city.ts';

@Controller('v1/memberships')
@ApiTags('memberships')
export class MembershipsController {
  constructor(
    private readonly decideMembership: DecideMembership,
    private readonly declareAccession: DeclareAccession,
    private readonly welcomeCity: WelcomeCity,
    private readonly completeAccession: CompleteAccession,
    private readonly declineMembership: DeclineMembership,
    private readonly lapseMembership: LapseMembership,
    private readonly suspendCity: SuspendCity,
    private readonly reinstateCity: ReinstateCity,
    private readonly leaveNetwork: LeaveNetwork,
    private readonly memberships: ReadMemberships,
    private readonly history: ReadHistory,
  ) {}

  @Post(':membershipId/decision')
  @Allow('secretariat')
  @Answers(MembershipView)
  decide(@Param('membershipId', ParseId) id: string, @Body() body: DecideMembershipBody, @By() by: Actor) {
    return this.decideMembership.run(id, body, by);
  }

  @Post(':membershipId/accession-declaration')
  @Allow('secretariat', officeOfMembership)
  @Answers(MembershipView)
  declare(@Param('membershipId', ParseId) id: string, @Body() body: DeclareAccessionBody, @By() by: Actor) {
    return this.declareAccession.run(id, body, by);
  }

  @Post(':membershipId/welcome')
  @Allow('president', 'secretariat')
  @Answers(MembershipView)
  welcome(@Param('membershipId', ParseId) id: string, @Body() body: WelcomeCityBody, @By() by: Actor) {
    return this.welcomeCity.run(id, body, by);
  }

  @Post(':membershipId/completion')
  @Allow('secretariat')
  @Answers(MembershipView)
  complete(@Param('membershipId', ParseId) id: string, @Body() body: CompleteAccessionBody, @By() by: Actor) {
    return this.completeAccession.run(id, body, by);
  }

  @Post(':membershipId/refusal')
  @Allow('secretariat', officeOfMembership)
  @Answers(MembershipView)
  decline(@Param('membershipId', ParseId) id: string, @Body() body: ReasonBody, @By() by: Actor) {
    return this.declineMembership.run(id, body, by);
  }

  @Post(':membershipId/lapse')
  @Allow('secretariat')
  @Answers(MembershipView)
  lapse(@Param('membershipId', ParseId) id: string, @Body() body: ReasonBody, @By() by: Actor) {
    return this.lapseMembership.run(id, body, by);
  }

  @Post(':membershipId/suspension')
  @Allow('secretariat')
  @Answers(MembershipView)
  suspend(@Param('membershipId', ParseId) id: string, @Body() body: RosterChangeBody, @By() by: Actor) {
    return this.suspendCity.run(id, body, by);
  }

  @Post(':membershipId/reinstatement')
  @Allow('secretariat')
  @Answers(MembershipView)
  reinstate(@Param('membershipId', ParseId) id: string, @Body() body: RosterChangeBody, @By() by: Actor) {
    return this.reinstateCity.run(id, body, by);
  }

  @Post(':membershipId/departure')
  @Allow('secretariat', officeOfMembership)
  @Answers(MembershipView)
  leave(@Param('membershipId', ParseId) id: string, @Body() body: RosterChangeBody, @By() by: Actor) {
    return this.leaveNetwork.run(id, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(MembershipView, { page: true })
  list(@Query() query: ListMembershipsQuery) {
    return this.memberships.list(query);
  }

  @Get(':membershipId')
  @Allow('reader')
  @Answers(MembershipView)
  one(@Param('membershipId', ParseId) id: string) {
    return this.memberships.one(id);
  }

  @Get(':membershipId/history')
  @Allow('reader')
  @Answers(MembershipEventView, { page: true })
  events(@Param('membershipId', ParseId) id: string, @Query() query: PageQuery) {
    return this.history.of(id, query);
  }
}
