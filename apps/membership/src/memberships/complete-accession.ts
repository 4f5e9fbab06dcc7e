import { CityJoined } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField } from '#http';
import { City } from '../cities/city.entity.ts';
import { lockAndCountRoster } from '../roster/lock-and-count-roster.ts';
import { Membership } from './membership.entity.ts';

export class CompleteAccessionBody {
  @LocalDateField({ description: 'Not before the last change of the roster and not after today.' }) effectiveOn: LocalDate;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;
}

/** The city becomes a member. Completions wait for each other on the roster's row, so counts are n+1, n+2. */
export async function completeAccession(
  tx: EventTransaction,
  membershipId: string,
  { effectiveOn, meetingId = null }: CompleteAccessionBody,
): Promise<Membership> {
  const roster = await lockAndCountRoster(tx);
  const membership = await tx.lock(Membership, membershipId);
  const city = await tx.find(City, membership.cityId);
  const [joined, line] = membership.complete(effectiveOn, meetingId, { city, roster }, tx.today);
  tx.append(CityJoined, joined);
  return tx.save(membership, roster, line);
}
