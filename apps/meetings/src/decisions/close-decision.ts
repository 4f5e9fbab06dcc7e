import { DecisionTaken } from '#contracts';
import type { EventTransaction } from '#events';
import { Attendance } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Decision } from './decision.entity.ts';

export async function closeDecision(tx: EventTransaction, decisionId: string): Promise<Decision> {
  const { meetingId } = await tx.find(Decision, decisionId);
  const meeting = await tx.lock(Meeting, meetingId);
  const decision = await tx.lock(Decision, decisionId);
  tx.append(DecisionTaken, decision.close(meeting, await tx.findMany(Attendance, { meetingId })));
  return tx.save(decision);
}
