import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, PageQuery, ParseId } from '#http';
import { completeAccession, CompleteAccessionBody } from './complete-accession.ts';
import { decideMembership, DecideMembershipBody } from './decide-membership.ts';
import { declareAccession, DeclareAccessionBody } from './declare-accession.ts';
import { declineMembership } from './decline-membership.ts';
import { lapseMembership } from './lapse-membership.ts';
import { leaveNetwork } from './leave-network.ts';
import { MembershipEventView } from './membership-event.view.ts';
import { MembershipView } from './membership.view.ts';
import { officeOfMembership } from './membership-offices.ts';
import { ReadHistory } from './read-history.ts';
import { ListMembershipsQuery, ReadMemberships } from './read-memberships.ts';
import { ReasonBody, RosterChangeBody } from './reason.body.ts';
import { reinstateCity } from './reinstate-city.ts';
import { suspendCity } from './suspend-city.ts';
import { welcomeCity, WelcomeCityBody } from './welcome-city.ts';

@Controller('v1/memberships')
@ApiTags('memberships')
export class MembershipsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly memberships: ReadMemberships,
    private readonly history: ReadHistory,
  ) {}

  @Post(':membershipId/decision')
  @ApiOperation({ summary: 'Records the network’s decision on an application: accepted or declined.' })
  @Allow('secretariat')
  @Answers(MembershipView)
  decide(@Param('membershipId', ParseId) membershipId: string, @Body() body: DecideMembershipBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => decideMembership(tx, membershipId, body));
  }

  @Post(':membershipId/accession-declaration')
  @ApiOperation({ summary: 'Declares for the city that it accedes; that makes it no member yet.' })
  @Allow('secretariat', officeOfMembership)
  @Answers(MembershipView)
  declare(@Param('membershipId', ParseId) membershipId: string, @Body() body: DeclareAccessionBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => declareAccession(tx, membershipId, body));
  }

  @Post(':membershipId/welcome')
  @ApiOperation({ summary: 'Records the welcome of a city at a ceremony; that makes it no member.' })
  @Allow('president', 'secretariat')
  @Answers(MembershipView)
  welcome(@Param('membershipId', ParseId) membershipId: string, @Body() body: WelcomeCityBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => welcomeCity(tx, membershipId, body));
  }

  @Post(':membershipId/completion')
  @ApiOperation({ summary: 'Completes the accession: the city is a member from that day on.' })
  @Allow('secretariat')
  @Answers(MembershipView)
  complete(@Param('membershipId', ParseId) membershipId: string, @Body() body: CompleteAccessionBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => completeAccession(tx, membershipId, body));
  }

  @Post(':membershipId/refusal')
  @ApiOperation({ summary: 'Ends what is under way, because the city itself says no.' })
  @Allow('secretariat', officeOfMembership)
  @Answers(MembershipView)
  decline(@Param('membershipId', ParseId) membershipId: string, @Body() body: ReasonBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => declineMembership(tx, membershipId, body));
  }

  @Post(':membershipId/lapse')
  @ApiOperation({ summary: 'Ends what is under way, because nothing came of it.' })
  @Allow('secretariat')
  @Answers(MembershipView)
  lapse(@Param('membershipId', ParseId) membershipId: string, @Body() body: ReasonBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => lapseMembership(tx, membershipId, body));
  }

  @Post(':membershipId/suspension')
  @ApiOperation({ summary: 'Suspends a member: it is not counted from that day on, and a presidency of its mayor ends.' })
  @Allow('secretariat')
  @Answers(MembershipView)
  suspend(@Param('membershipId', ParseId) membershipId: string, @Body() body: RosterChangeBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => suspendCity(tx, membershipId, body));
  }

  @Post(':membershipId/reinstatement')
  @ApiOperation({ summary: 'Makes a suspended city a member again from that day on.' })
  @Allow('secretariat')
  @Answers(MembershipView)
  reinstate(@Param('membershipId', ParseId) membershipId: string, @Body() body: RosterChangeBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => reinstateCity(tx, membershipId, body));
  }

  @Post(':membershipId/departure')
  @ApiOperation({ summary: 'Takes a city out of the network from that day on; a presidency of its mayor ends.' })
  @Allow('secretariat', officeOfMembership)
  @Answers(MembershipView)
  leave(@Param('membershipId', ParseId) membershipId: string, @Body() body: RosterChangeBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => leaveNetwork(tx, membershipId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the memberships in the order in which they were opened, of one city, in one state, open or closed.' })
  @Allow('reader')
  @Answers(MembershipView, { page: true })
  list(@Query() query: ListMembershipsQuery) {
    return this.memberships.list(query);
  }

  @Get(':membershipId')
  @ApiOperation({ summary: 'Shows a membership with every state that it has been in.' })
  @Allow('reader')
  @Answers(MembershipView)
  one(@Param('membershipId', ParseId) membershipId: string) {
    return this.memberships.one(membershipId);
  }

  @Get(':membershipId/history')
  @ApiOperation({ summary: 'Lists the events of a membership as they were published, oldest first.' })
  @Allow('reader')
  @Answers(MembershipEventView, { page: true })
  events(@Param('membershipId', ParseId) membershipId: string, @Query() query: PageQuery) {
    return this.history.of(membershipId, query);
  }
}
