import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { DecisionTaken, MeetingCalled, MeetingHeld } from '#contracts';
import { EventContext, On } from '#events';

@Controller()
export class OnMeetingsEvents {
  /** A meeting is told of by its call and by the record of what was held: by both, or by one alone. */
  @On(MeetingCalled, MeetingHeld)
  async meeting(@Payload() { meetingId }: MeetingCalled | MeetingHeld, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.query(`INSERT INTO known_meeting (id) VALUES ($1) ON CONFLICT DO NOTHING`, [meetingId]);
  }

  @On(DecisionTaken)
  async decision(@Payload() { decisionId, meetingId, outcome }: DecisionTaken, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.query(`INSERT INTO known_decision (id, meeting_id, outcome) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
      decisionId,
      meetingId,
      outcome,
    ]);
  }
}
