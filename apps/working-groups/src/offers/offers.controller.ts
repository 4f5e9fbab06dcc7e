import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, PageQuery, ParseId } from '#http';
import { officeOfProvider } from './offer-offices.ts';
import { offerPlatform, OfferPlatformBody } from './offer-platform.ts';
import { EligibleCityView, PlatformOfferView } from './offer.view.ts';
import { ListOffersQuery, ReadOffers } from './read-offers.ts';
import { withdrawOffer, WithdrawOfferBody } from './withdraw-offer.ts';

@Controller('v1/platform-offers')
@ApiTags('platform offers')
export class OffersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly offers: ReadOffers,
  ) {}

  @Post()
  @Allow('secretariat', office.body('providerCityId'))
  @Made('/v1/platform-offers/:id')
  @Answers(PlatformOfferView)
  @ApiOperation({ summary: 'Offers a platform of one member city to every other, those that join later among them.' })
  offer(@Body() body: OfferPlatformBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => offerPlatform(tx, body));
  }

  @Post(':offerId/withdrawal')
  @Allow('secretariat', officeOfProvider)
  @Answers(PlatformOfferView)
  @ApiOperation({ summary: 'Withdraws the offer: nobody can take the platform up any more, and its adoptions go no further.' })
  withdraw(@Param('offerId', ParseId) offerId: string, @Body() body: WithdrawOfferBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => withdrawOffer(tx, offerId, body));
  }

  @Get()
  @Allow('reader')
  @Answers(PlatformOfferView, { page: true })
  @ApiOperation({ summary: 'Lists the platforms on offer and those withdrawn, oldest first.' })
  list(@Query() query: ListOffersQuery) {
    return this.offers.list(query);
  }

  @Get(':offerId')
  @Allow('reader')
  @Answers(PlatformOfferView)
  @ApiOperation({ summary: 'Shows what is offered, by whom and at which fee.' })
  one(@Param('offerId', ParseId) offerId: string) {
    return this.offers.one(offerId);
  }

  @Get(':offerId/eligible-cities')
  @Allow('reader')
  @Answers(EligibleCityView, { page: true })
  @ApiOperation({ summary: 'Lists the cities that may take the platform up, each with how far it has come.' })
  eligibleCities(@Param('offerId', ParseId) offerId: string, @Query() query: PageQuery) {
    return this.offers.eligibleCities(offerId, query);
  }
}
