import { MembershipDecided } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, IdField, LocalDateField, TextField } from '#http';
import { Membership } from './membership.entity.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class DecideMembershipBody {
  @EnumField(['accepted', 'declined']) outcome: 'accepted' | 'declined';

  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}

export async function decideMembership(tx: EventTransaction, membershipId: string, body: DecideMembershipBody): Promise<Membership> {
  const membership = await tx.lock(Membership, membershipId);
  tx.append(MembershipDecided, membership.decide(body, tx.today));
  await refuseBeforeLast(tx, membership, body.on);
  return tx.save(membership);
}
