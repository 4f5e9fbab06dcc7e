import type { EventTransaction } from '#events';
import { EnumField, SlugField } from '#http';
import { cityMustBeKnown } from '#roster';
import { Delegation, delegationKinds } from '../meetings/delegation.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { SizeBody } from './size.body.ts';

export class RegisterDelegationBody extends SizeBody {
  @SlugField({ example: 'istanbul' }) cityId: string;

  @EnumField(delegationKinds) kind: string;
}

export async function registerDelegation(
  tx: EventTransaction,
  meetingId: string,
  { cityId, kind, ...size }: RegisterDelegationBody,
): Promise<Delegation> {
  const meeting = await tx.lock(Meeting, meetingId);
  meeting.mustNotBeOver();
  await cityMustBeKnown(tx, '/cityId', cityId);
  return tx.save(Delegation.register(meetingId, cityId, kind, size));
}
