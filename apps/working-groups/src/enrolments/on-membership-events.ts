import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CityLeft, CitySuspended, RosterCorrected } from '#contracts';
import { EventContext, On } from '#events';
import { endEnrolments } from './end-enrolments.ts';

@Controller()
export class OnMembershipEvents {
  @On(CityLeft)
  cityLeft(@Payload() { cityId, rosterVersion }: CityLeft, @Ctx() { tx }: EventContext): Promise<void> {
    return endEnrolments(tx, cityId, 'city-left', rosterVersion);
  }

  @On(CitySuspended)
  citySuspended(@Payload() { cityId, rosterVersion }: CitySuspended, @Ctx() { tx }: EventContext): Promise<void> {
    return endEnrolments(tx, cityId, 'city-suspended', rosterVersion);
  }

  /** Another day alone takes nobody out. */
  @On(RosterCorrected)
  async rosterCorrected(@Payload() { cityId, rosterVersion, countBefore, countAfter }: RosterCorrected, @Ctx() { tx }: EventContext) {
    if (countAfter < countBefore) await endEnrolments(tx, cityId, 'roster-corrected', rosterVersion);
  }
}
