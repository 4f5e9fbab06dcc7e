import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { MeetingCalled, MeetingUpdated } from '#contracts';
import { EventContext } from '#events';

/** Keeps what a meeting is called: most of its events carry only its id. */
@Controller()
export class OnMeetingsEvents {
  @EventPattern<string>(MeetingCalled.type)
  async meetingCalled(@Payload() { meetingId, title }: MeetingCalled, @Ctx() { tx }: EventContext) {
    await tx.query(`INSERT INTO known_meeting (id, title) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET title = $2`, [meetingId, title]);
  }

  @EventPattern<string>(MeetingUpdated.type)
  meetingUpdated(@Payload() meeting: MeetingUpdated, @Ctx() context: EventContext) {
    return this.meetingCalled({ ...meeting, warnings: [] }, context);
  }
}
