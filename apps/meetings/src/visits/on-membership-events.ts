import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CityJoined, CityLeft, CityReinstated, CitySuspended, RosterCorrected, TermPresidencyEnded } from '#contracts';
import { EventContext, On } from '#events';
import { changeSlots, correctSlots } from './change-slots.ts';
import { completeProgramme } from './complete-programme.ts';

/** Visit programmes follow the roster and the presidency. The roster's own rows are kept by #roster, in the same transaction. */
@Controller()
export class OnMembershipEvents {
  @On(CityJoined)
  cityJoined(@Payload() joined: CityJoined, @Ctx() { tx }: EventContext) {
    return changeSlots(tx, { ...joined, change: 'joined' });
  }

  @On(CityReinstated)
  cityReinstated(@Payload() reinstated: CityReinstated, @Ctx() { tx }: EventContext) {
    return changeSlots(tx, { ...reinstated, change: 'reinstated' });
  }

  @On(CitySuspended)
  citySuspended(@Payload() suspended: CitySuspended, @Ctx() { tx }: EventContext) {
    return changeSlots(tx, { ...suspended, change: 'suspended' });
  }

  @On(CityLeft)
  cityLeft(@Payload() left: CityLeft, @Ctx() { tx }: EventContext) {
    return changeSlots(tx, { ...left, change: 'left' });
  }

  @On(RosterCorrected)
  rosterCorrected(@Payload() corrected: RosterCorrected, @Ctx() { tx }: EventContext) {
    return correctSlots(tx, corrected);
  }

  @On(TermPresidencyEnded)
  termPresidencyEnded(@Payload() { presidencyId, endedOn }: TermPresidencyEnded, @Ctx() { tx }: EventContext) {
    return completeProgramme(tx, presidencyId, endedOn);
  }
}
