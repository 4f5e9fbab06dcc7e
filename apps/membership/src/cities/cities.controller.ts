import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiTags } from '@nestjs/swagger';
import { Allow, By, office, type Actor } from '#auth';
import { Answers, Made, Matches, ParseSlug } from '#http';
import { ApplyForMembership, ApplyForMembershipBody } from '../memberships/apply-for-membership.ts';
import { ExpressInterest, ExpressInterestBody } from '../memberships/express-interest.ts';
import { InviteCity, InviteCityBody } from '../memberships/invite-city.ts';
import { MembershipView } from '../memberships/membership.view.ts';
import { CitiesView, CityView } from './city.view.ts';
import { CorrectCity, CorrectCityBody } from './correct-city.ts';
import { ListCitiesQuery, OnDayQuery, ReadCities } from './read-cities.ts';
import { RegisterCity, RegisterCityBody } from './register-city.ts';

@Controller('v1/cities')
@ApiTags('cities')
export class CitiesController {
  constructor(
    private readonly registerCity: RegisterCity,
    private readonly correctCity: CorrectCity,
    private readonly expressInterest: ExpressInterest,
    private readonly inviteCity: InviteCity,
    private readonly applyForMembership: ApplyForMembership,
    private readonly cities: ReadCities,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/cities/:id')
  @Answers(CityView)
  register(@Body() body: RegisterCityBody, @By() by: Actor) {
    return this.registerCity.run(body, by);
  }

  @Patch(':cityId')
  @Allow('secretariat')
  @Matches()
  @Answers(CityView)
  correct(@Param('cityId', ParseSlug) cityId: string, @Body() body: CorrectCityBody, @By() by: Actor) {
    return this.correctCity.run(cityId, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(CitiesView)
  @ApiExtension('x-collection', true)
  list(@Query() query: ListCitiesQuery) {
    return this.cities.list(query);
  }

  @Get(':cityId')
  @Allow('reader')
  @Answers(CityView)
  one(@Param('cityId', ParseSlug) cityId: string, @Query() { on }: OnDayQuery) {
    return this.cities.one(cityId, on);
  }

  @Post(':cityId/interest')
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/memberships/:id')
  @Answers(MembershipView)
  interest(@Param('cityId', ParseSlug) cityId: string, @Body() body: ExpressInterestBody, @By() by: Actor) {
    return this.expressInterest.run(cityId, body, by);
  }

  @Post(':cityId/invitation')
  @Allow('secretariat', 'president')
  @Made('/v1/memberships/:id')
  @Answers(MembershipView)
  invite(@Param('cityId', ParseSlug) cityId: string, @Body() body: InviteCityBody, @By() by: Actor) {
    return this.inviteCity.run(cityId, body, by);
  }

  @Post(':cityId/application')
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/memberships/:id')
  @Answers(MembershipView)
  apply(@Param('cityId', ParseSlug) cityId: string, @Body() body: ApplyForMembershipBody, @By() by: Actor) {
    return this.applyForMembership.run(cityId, body, by);
  }
}
