import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { Answers, Made, ParseId } from '#http';
import { officeOfEither, officeOfSupporter } from './adoption-offices.ts';
import { AdoptionQueries } from './adoption-queries.ts';
import { AssignSupportBody, GoLiveBody, ListAdoptionsQuery, ListOfferAdoptionsQuery, RequestAdoptionBody } from './adoption.bodies.ts';
import { AdoptionView } from './adoption.view.ts';
import { AssignSupport } from './assign-support.ts';
import { GoLive } from './go-live.ts';
import { RequestAdoption } from './request-adoption.ts';

@Controller('v1')
@ApiTags('adoptions')
export class AdoptionsController {
  constructor(
    private readonly requestAdoption: RequestAdoption,
    private readonly assignSupport: AssignSupport,
    private readonly startUse: GoLive,
    private readonly adoptions: AdoptionQueries,
  ) {}

  @Post('platform-offers/:offerId/adoptions')
  @Allow('secretariat', office.body('cityId'))
  @Made('/v1/adoptions/:id')
  @Answers(AdoptionView)
  request(@Param('offerId', ParseId) offerId: string, @Body() body: RequestAdoptionBody, @By() by: Actor) {
    return this.requestAdoption.run(offerId, body, by);
  }

  @Put('adoptions/:adoptionId/support')
  @Allow('secretariat', officeOfSupporter)
  @Answers(AdoptionView)
  support(@Param('adoptionId', ParseId) id: string, @Body() body: AssignSupportBody, @By() by: Actor) {
    return this.assignSupport.run(id, body, by);
  }

  @Post('adoptions/:adoptionId/go-live')
  @Allow('secretariat', officeOfEither)
  @Answers(AdoptionView)
  goLive(@Param('adoptionId', ParseId) id: string, @Body() body: GoLiveBody, @By() by: Actor) {
    return this.startUse.run(id, body, by);
  }

  @Get('platform-offers/:offerId/adoptions')
  @Allow('reader')
  @Answers(AdoptionView, { page: true })
  ofOffer(@Param('offerId', ParseId) offerId: string, @Query() query: ListOfferAdoptionsQuery) {
    return this.adoptions.ofOffer(offerId, query);
  }

  @Get('adoptions')
  @Allow('reader')
  @Answers(AdoptionView, { page: true })
  list(@Query() query: ListAdoptionsQuery) {
    return this.adoptions.list(query);
  }

  @Get('adoptions/:adoptionId')
  @Allow('reader')
  @Answers(AdoptionView)
  one(@Param('adoptionId', ParseId) id: string) {
    return this.adoptions.one(id);
  }
}
