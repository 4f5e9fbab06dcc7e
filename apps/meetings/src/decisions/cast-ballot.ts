import { BallotCast } from '#contracts';
import { notFound } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField } from '#http';
import { cityOf } from '#roster';
import { Attendance } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { choices, Decision, type Choice } from './decision.entity.ts';

export class CastBallotBody {
  @EnumField(choices) choice: Choice;
}

/** The meeting's row is held: a ballot comes before a closing or a withdrawn check-in and counts, or after it and is judged by it. */
export async function castBallot(tx: EventTransaction, decisionId: string, cityId: string, { choice }: CastBallotBody): Promise<Decision> {
  const { meetingId } = await tx.find(Decision, decisionId);
  if (!(await cityOf(tx, cityId))) throw notFound('city', cityId);
  const meeting = await tx.lock(Meeting, meetingId);
  const decision = await tx.lock(Decision, decisionId);
  tx.append(BallotCast, decision.cast(meeting, await tx.findMany(Attendance, { meetingId, cityId }), { cityId, choice }));
  return tx.save(decision);
}
