import { MinutesAmended } from '#contracts';
import type { EventTransaction } from '#events';
import { Decision } from '../decisions/decision.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import type { DecideAmendmentBody } from './decide-amendment.body.ts';
import { MinutesAmendment } from './minutes-amendment.entity.ts';
import { MinutesVersion } from './minutes-version.entity.ts';
import { Minutes } from './minutes.entity.ts';

/** The minutes have a new version; the earlier ones stay as they were. */
export async function acceptAmendment(
  tx: EventTransaction,
  meetingId: string,
  amendmentId: string,
  { reason = null }: DecideAmendmentBody,
): Promise<MinutesAmendment> {
  const meeting = await tx.lock(Meeting, meetingId);
  const minutes = await tx.lock(Minutes, meetingId);
  const amendment = await tx.lock(MinutesAmendment, { meetingId, id: amendmentId });
  const decisions = await tx.findMany(Decision, { meetingId }, { id: 'ASC' });
  const decisionIds = decisions.map(({ id }) => id);
  const sealed = MinutesVersion.seal(meeting, decisionIds, minutes, amendment.accept(minutes, reason), tx.now);
  sealed.amendmentId = amendmentId;
  minutes.sha256 = sealed.sha256;
  const { proposedBy, reason: proposedFor } = amendment;
  tx.append(MinutesAmended, { ...sealed.published(), amendmentId, proposedBy, reason: proposedFor });
  return tx.save(amendment, minutes, sealed);
}
