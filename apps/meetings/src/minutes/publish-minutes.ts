import { MinutesPublished } from '#contracts';
import type { EventTransaction } from '#events';
import { Decision } from '../decisions/decision.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { MinutesVersion } from './minutes-version.entity.ts';
import { Minutes } from './minutes.entity.ts';

export async function publishMinutes(tx: EventTransaction, meetingId: string): Promise<Minutes> {
  const meeting = await tx.lock(Meeting, meetingId);
  const minutes = await tx.lock(Minutes, meetingId);
  const decisions = await tx.findMany(Decision, { meetingId }, { id: 'ASC' });
  const decisionIds = decisions.map(({ id }) => id);
  const sealed = MinutesVersion.seal(meeting, decisionIds, minutes, minutes.publish(), tx.now);
  minutes.sha256 = sealed.sha256;
  tx.append(MinutesPublished, sealed.published());
  return tx.save(minutes, sealed);
}
