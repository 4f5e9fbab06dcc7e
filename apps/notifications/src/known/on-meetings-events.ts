import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { MeetingCalled, MeetingUpdated } from '#contracts';
import { EventContext, On } from '#events';

/** Code from before `known_name` reads titles here, as long as it may run again; this goes with the table. */
@Controller()
export class OnMeetingsEvents {
  @On(MeetingCalled, MeetingUpdated)
  async meetingNamed(@Payload() { meetingId, title }: MeetingCalled | MeetingUpdated, @Ctx() { tx }: EventContext) {
    await tx.query(`INSERT INTO known_meeting (id, title) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET title = $2`, [meetingId, title]);
  }
}
