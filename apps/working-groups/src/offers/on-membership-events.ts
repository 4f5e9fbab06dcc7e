import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CityJoined, CityLeft, CityReinstated, CitySuspended, RosterCorrected } from '#contracts';
import { EventContext, On } from '#events';
import { endEligibility } from './end-eligibility.ts';
import { extendOffers } from './extend-offers.ts';

/** Beside #roster's own handlers, in the same transaction and in no certain order: each side locks the roster's row first. */
@Controller()
export class OnMembershipEvents {
  @On(CityJoined, CityReinstated)
  cityIsMember(@Payload() { cityId, rosterVersion }: CityJoined | CityReinstated, @Ctx() { tx }: EventContext): Promise<void> {
    return extendOffers(tx, cityId, rosterVersion);
  }

  @On(CityLeft)
  cityLeft(@Payload() { cityId, rosterVersion }: CityLeft, @Ctx() { tx }: EventContext): Promise<void> {
    return endEligibility(tx, cityId, 'city-left', rosterVersion);
  }

  @On(CitySuspended)
  citySuspended(@Payload() { cityId, rosterVersion }: CitySuspended, @Ctx() { tx }: EventContext): Promise<void> {
    return endEligibility(tx, cityId, 'city-suspended', rosterVersion);
  }

  /** Another day alone makes nobody a member and takes nobody out. */
  @On(RosterCorrected)
  async rosterCorrected(@Payload() { cityId, rosterVersion, countBefore, countAfter }: RosterCorrected, @Ctx() { tx }: EventContext) {
    if (countAfter > countBefore) await extendOffers(tx, cityId, rosterVersion);
    else if (countAfter < countBefore) await endEligibility(tx, cityId, 'roster-corrected', rosterVersion);
  }
}
