import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CityJoined, CityLeft, CityReinstated, CitySuspended, TermPresidencyEnded } from '#contracts';
import { EventContext } from '#events';
import { CompleteProgramme } from './complete-programme.ts';
import { TakeRosterChange } from './take-roster-change.ts';

/** Visit programmes follow the roster and the presidency. The roster's own rows are kept by #roster, in the same transaction. */
@Controller()
export class OnMembershipEvents {
  constructor(
    private readonly takeRosterChange: TakeRosterChange,
    private readonly completeProgramme: CompleteProgramme,
  ) {}

  @EventPattern<string>(CityJoined.type)
  cityJoined(@Payload() joined: CityJoined, @Ctx() { tx }: EventContext) {
    return this.takeRosterChange.run('joined', joined, tx);
  }

  @EventPattern<string>(CityReinstated.type)
  cityReinstated(@Payload() reinstated: CityReinstated, @Ctx() { tx }: EventContext) {
    return this.takeRosterChange.run('reinstated', reinstated, tx);
  }

  @EventPattern<string>(CitySuspended.type)
  citySuspended(@Payload() suspended: CitySuspended, @Ctx() { tx }: EventContext) {
    return this.takeRosterChange.run('suspended', suspended, tx);
  }

  @EventPattern<string>(CityLeft.type)
  cityLeft(@Payload() left: CityLeft, @Ctx() { tx }: EventContext) {
    return this.takeRosterChange.run('left', left, tx);
  }

  @EventPattern<string>(TermPresidencyEnded.type)
  presidencyEnded(@Payload() ended: TermPresidencyEnded, @Ctx() { tx }: EventContext) {
    return this.completeProgramme.run(ended, tx);
  }
}
