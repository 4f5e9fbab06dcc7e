import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { MeetingCalled, MeetingHeld } from '#contracts';
import { EventContext } from '#events';
import { learnOfMeeting } from './known-meetings.ts';

@Controller()
export class OnMeetingsEvents {
  @EventPattern<string>(MeetingCalled.type)
  meetingCalled(@Payload() { meetingId, kind }: MeetingCalled, @Ctx() { tx }: EventContext): Promise<void> {
    return learnOfMeeting(tx, meetingId, kind);
  }

  @EventPattern<string>(MeetingHeld.type)
  meetingHeld(@Payload() { meetingId, kind }: MeetingHeld, @Ctx() { tx }: EventContext): Promise<void> {
    return learnOfMeeting(tx, meetingId, kind);
  }
}
