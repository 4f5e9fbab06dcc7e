import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CityJoined, CityLeft, CityReinstated, CitySuspended } from '#contracts';
import { EventContext } from '#events';
import { EndEligibility } from './end-eligibility.ts';
import { ExtendOffers } from './extend-offers.ts';

/** Beside #roster's own handlers, in the same transaction and in no certain order: each side locks the roster's row first. */
@Controller()
export class OnMembershipEvents {
  constructor(
    private readonly extendOffers: ExtendOffers,
    private readonly endEligibility: EndEligibility,
  ) {}

  @EventPattern<string>(CityJoined.type)
  cityJoined(@Payload() { cityId, rosterVersion }: CityJoined, @Ctx() { tx }: EventContext): Promise<void> {
    return this.extendOffers.run(cityId, rosterVersion, tx);
  }

  @EventPattern<string>(CityReinstated.type)
  cityReinstated(@Payload() { cityId, rosterVersion }: CityReinstated, @Ctx() { tx }: EventContext): Promise<void> {
    return this.extendOffers.run(cityId, rosterVersion, tx);
  }

  @EventPattern<string>(CityLeft.type)
  cityLeft(@Payload() { cityId, rosterVersion }: CityLeft, @Ctx() { tx }: EventContext): Promise<void> {
    return this.endEligibility.run(cityId, 'city-left', rosterVersion, tx);
  }

  @EventPattern<string>(CitySuspended.type)
  citySuspended(@Payload() { cityId, rosterVersion }: CitySuspended, @Ctx() { tx }: EventContext): Promise<void> {
    return this.endEligibility.run(cityId, 'city-suspended', rosterVersion, tx);
  }
}
