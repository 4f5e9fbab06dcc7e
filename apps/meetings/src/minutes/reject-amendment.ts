import type { EventTransaction } from '#events';
import type { DecideAmendmentBody } from './decide-amendment.body.ts';
import { MinutesAmendment } from './minutes-amendment.entity.ts';

export async function rejectAmendment(
  tx: EventTransaction,
  meetingId: string,
  amendmentId: string,
  { reason = null }: DecideAmendmentBody,
): Promise<MinutesAmendment> {
  const amendment = await tx.lock(MinutesAmendment, { meetingId, id: amendmentId });
  amendment.reject(reason);
  return tx.save(amendment);
}
