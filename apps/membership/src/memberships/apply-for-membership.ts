import { MembershipApplied } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, TextField } from '#http';
import type { Membership } from './membership.entity.ts';
import { openMembership } from './open-membership.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class ApplyForMembershipBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Today, if not given; null: not known.' }) on?: LocalDate | null;

  @TextField({ optional: true, nullable: true }) letter?: string | null;
}

/** Opens a membership, or advances the one of a city that is interested or invited. */
export async function applyForMembership(
  tx: EventTransaction,
  cityId: string,
  { on = tx.today, letter }: ApplyForMembershipBody,
): Promise<Membership> {
  const membership = await openMembership(tx, cityId);
  tx.append(MembershipApplied, membership.apply({ on, letter }, tx.today));
  await refuseBeforeLast(tx, membership, on);
  return tx.save(membership);
}
