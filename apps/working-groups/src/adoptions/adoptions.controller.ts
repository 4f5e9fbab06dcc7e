import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { officeOfEither, officeOfSupporter } from './adoption-offices.ts';
import { AdoptionView } from './adoption.view.ts';
import { assignSupport, AssignSupportBody } from './assign-support.ts';
import { goLive, GoLiveBody } from './go-live.ts';
import { AdoptionsOfOfferQuery, ListAdoptionsQuery, ReadAdoptions } from './read-adoptions.ts';
import { requestAdoption, RequestAdoptionBody } from './request-adoption.ts';

@Controller('v1')
@ApiTags('adoptions')
export class AdoptionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly adoptions: ReadAdoptions,
  ) {}

  @Post('platform-offers/:offerId/adoptions')
  @Allow('secretariat', office.body('cityId'))
  @Made('/v1/adoptions/:id')
  @Answers(AdoptionView)
  @ApiOperation({ summary: 'Requests the platform for an eligible city, once for each city.' })
  request(@Param('offerId', ParseId) offerId: string, @Body() body: RequestAdoptionBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => requestAdoption(tx, offerId, body));
  }

  @Put('adoptions/:adoptionId/support')
  @Allow('secretariat', officeOfSupporter)
  @Answers(AdoptionView)
  @ApiOperation({ summary: 'Says which desk of the provider supports the city; it may pass to another, also once the platform is live.' })
  support(@Param('adoptionId', ParseId) adoptionId: string, @Body() body: AssignSupportBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => assignSupport(tx, adoptionId, body));
  }

  @Post('adoptions/:adoptionId/go-live')
  @Allow('secretariat', officeOfEither)
  @Answers(AdoptionView)
  @ApiOperation({ summary: 'Says since when a supported city has the platform in use, and where.' })
  goLive(@Param('adoptionId', ParseId) adoptionId: string, @Body() body: GoLiveBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => goLive(tx, adoptionId, body));
  }

  @Get('platform-offers/:offerId/adoptions')
  @Allow('reader')
  @Answers(AdoptionView, { page: true })
  @ApiOperation({ summary: "Lists the offer's adoptions, oldest first." })
  ofOffer(@Param('offerId', ParseId) offerId: string, @Query() query: AdoptionsOfOfferQuery) {
    return this.adoptions.ofOffer(offerId, query);
  }

  @Get('adoptions')
  @Allow('reader')
  @Answers(AdoptionView, { page: true })
  @ApiOperation({ summary: 'Lists the adoptions of all platforms, oldest first.' })
  list(@Query() query: ListAdoptionsQuery) {
    return this.adoptions.list(query);
  }

  @Get('adoptions/:adoptionId')
  @Allow('reader')
  @Answers(AdoptionView)
  @ApiOperation({ summary: 'Shows how far one city has come with a platform.' })
  one(@Param('adoptionId', ParseId) adoptionId: string) {
    return this.adoptions.one(adoptionId);
  }
}
