import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { DecisionTaken, MeetingCalled, MeetingCorrected, MeetingHeld } from '#contracts';
import { EventContext, On } from '#events';

/** A meeting is told of by its call and by the record of what was held: by both, or by one alone. */
@Controller()
export class OnMeetingsEvents {
  @On(MeetingCalled)
  async called(@Payload() { meetingId }: MeetingCalled, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.query(`INSERT INTO known_meeting (id) VALUES ($1) ON CONFLICT DO NOTHING`, [meetingId]);
  }

  @On(MeetingHeld)
  async held(@Payload() { meetingId, on, kind, institutionsPresent = [] }: MeetingHeld, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.query(
      `INSERT INTO known_meeting (id, held_on, held_kind, institution_ids) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id) DO UPDATE SET held_on = $2, held_kind = $3, institution_ids = $4`,
      [meetingId, on, kind, institutionsPresent],
    );
  }

  @On(MeetingCorrected)
  async corrected(@Payload() { meetingId, target, after }: MeetingCorrected, @Ctx() { tx }: EventContext): Promise<void> {
    if (target !== 'meeting' || after.on === undefined) return;
    await tx.query(`UPDATE known_meeting SET held_on = $2 WHERE id = $1`, [meetingId, after.on]);
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
