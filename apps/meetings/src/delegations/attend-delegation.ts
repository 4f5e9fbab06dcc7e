import { DelegationAttended } from '#contracts';
import type { EventTransaction } from '#events';
import { Delegation } from '../meetings/delegation.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import type { SizeBody } from './size.body.ts';

export async function attendDelegation(tx: EventTransaction, meetingId: string, delegationId: string, size: SizeBody): Promise<Delegation> {
  const meeting = await tx.lock(Meeting, meetingId);
  const delegation = await tx.lock(Delegation, { meetingId, id: delegationId });
  meeting.mustBeOpen();
  tx.append(DelegationAttended, delegation.attend(size));
  return tx.save(delegation);
}
