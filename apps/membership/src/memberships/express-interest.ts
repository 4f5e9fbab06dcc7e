import { CityInterestExpressed } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField } from '#http';
import type { Membership } from './membership.entity.ts';
import { openMembership } from './open-membership.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class ExpressInterestBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Today, if not given; null: not known.' }) on?: LocalDate | null;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @IdField({ optional: true, nullable: true }) statementId?: string | null;
}

/** Opens a membership. The city is not counted for it. */
export async function expressInterest(
  tx: EventTransaction,
  cityId: string,
  { on = tx.today, meetingId, statementId }: ExpressInterestBody,
): Promise<Membership> {
  const membership = await openMembership(tx, cityId);
  tx.append(CityInterestExpressed, membership.expressInterest({ on, meetingId, statementId }, tx.today));
  await refuseBeforeLast(tx, membership, on);
  return tx.save(membership);
}
