import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import {
  StopCancelled,
  StopCompleted,
  StopRescheduled,
  StopScheduled,
  TravellingProgrammeCancelled,
  TravellingProgrammePlanned,
  TravellingProgrammeUpdated,
} from '#contracts';
import { EventContext, On } from '#events';
import { keepCancelled, keepChanges, keepDays, keepProgramme, keepStop, keepStopCancelled, keepStopCompleted } from './known-programmes.ts';

/** The calendar shows travelling programmes and their stops, which are facts of working groups. */
@Controller()
export class OnWorkingGroupsEvents {
  @On(TravellingProgrammePlanned)
  planned(@Payload() of: TravellingProgrammePlanned, @Ctx() { tx, event }: EventContext) {
    return keepProgramme(tx, of, event.time);
  }

  @On(TravellingProgrammeUpdated)
  updated(@Payload() of: TravellingProgrammeUpdated, @Ctx() { tx, event }: EventContext) {
    return keepChanges(tx, of, event.time);
  }

  @On(TravellingProgrammeCancelled)
  cancelled(@Payload() { programmeId, reason }: TravellingProgrammeCancelled, @Ctx() { tx, event }: EventContext) {
    return keepCancelled(tx, programmeId, reason, event.time);
  }

  @On(StopScheduled)
  stopScheduled(@Payload() of: StopScheduled, @Ctx() { tx, event }: EventContext) {
    return keepStop(tx, of, event.time);
  }

  @On(StopRescheduled)
  stopRescheduled(@Payload() of: StopRescheduled, @Ctx() { tx, event }: EventContext) {
    return keepDays(tx, of, event.time);
  }

  @On(StopCancelled)
  stopCancelled(@Payload() of: StopCancelled, @Ctx() { tx, event }: EventContext) {
    return keepStopCancelled(tx, of, event.time);
  }

  @On(StopCompleted)
  stopCompleted(@Payload() of: StopCompleted, @Ctx() { tx, event }: EventContext) {
    return keepStopCompleted(tx, of, event.time);
  }
}
