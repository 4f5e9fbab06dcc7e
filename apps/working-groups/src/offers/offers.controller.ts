import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { Answers, Made, PageQuery, ParseId } from '#http';
import { officeOfProvider } from './offer-office.ts';
import { OfferPlatform } from './offer-platform.ts';
import { OfferQueries } from './offer-queries.ts';
import { ListOffersQuery, OfferPlatformBody, WithdrawOfferBody } from './offer.bodies.ts';
import { EligibleCityView, PlatformOfferView } from './offer.view.ts';
import { WithdrawOffer } from './withdraw-offer.ts';

@Controller('v1/platform-offers')
@ApiTags('platform offers')
export class OffersController {
  constructor(
    private readonly offerPlatform: OfferPlatform,
    private readonly withdrawOffer: WithdrawOffer,
    private readonly offers: OfferQueries,
  ) {}

  @Post()
  @Allow('secretariat', office.body('providerCityId'))
  @Made('/v1/platform-offers/:id')
  @Answers(PlatformOfferView)
  offer(@Body() body: OfferPlatformBody, @By() by: Actor) {
    return this.offerPlatform.run(body, by);
  }

  @Post(':offerId/withdrawal')
  @Allow('secretariat', officeOfProvider)
  @Answers(PlatformOfferView)
  withdraw(@Param('offerId', ParseId) id: string, @Body() body: WithdrawOfferBody, @By() by: Actor) {
    return this.withdrawOffer.run(id, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(PlatformOfferView, { page: true })
  list(@Query() query: ListOffersQuery) {
    return this.offers.list(query);
  }

  @Get(':offerId')
  @Allow('reader')
  @Answers(PlatformOfferView)
  one(@Param('offerId', ParseId) id: string) {
    return this.offers.one(id);
  }

  @Get(':offerId/eligible-cities')
  @Allow('reader')
  @Answers(EligibleCityView, { page: true })
  eligibleCities(@Param('offerId', ParseId) id: string, @Query() query: PageQuery) {
    return this.offers.eligibleCities(id, query);
  }
}
