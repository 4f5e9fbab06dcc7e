import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, office, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseSlug } from '#http';
import { applyForMembership, ApplyForMembershipBody } from './apply-for-membership.ts';
import { expressInterest, ExpressInterestBody } from './express-interest.ts';
import { inviteCity, InviteCityBody } from './invite-city.ts';
import { MembershipView } from './membership.view.ts';

/** The three acts that may open a membership: their path names the city, because there may be no membership yet. */
@Controller('v1/cities/:cityId')
@ApiTags('memberships')
export class MembershipOpeningController {
  constructor(private readonly work: UnitOfWork) {}

  @Post('interest')
  @ApiOperation({ summary: 'Opens a membership of a city that is interested.' })
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/memberships/:id')
  @Answers(MembershipView)
  interest(@Param('cityId', ParseSlug) cityId: string, @Body() body: ExpressInterestBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => expressInterest(tx, cityId, body));
  }

  @Post('invitation')
  @ApiOperation({ summary: 'Invites a city: opens its membership, or advances the one of a city that is interested.' })
  @Allow('secretariat', 'president')
  @Made('/v1/memberships/:id')
  @Answers(MembershipView)
  invite(@Param('cityId', ParseSlug) cityId: string, @Body() body: InviteCityBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => inviteCity(tx, cityId, body));
  }

  @Post('application')
  @ApiOperation({ summary: 'Applies for a city: opens its membership, or advances the one of a city that is interested or invited.' })
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/memberships/:id')
  @Answers(MembershipView)
  apply(@Param('cityId', ParseSlug) cityId: string, @Body() body: ApplyForMembershipBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => applyForMembership(tx, cityId, body));
  }
}
