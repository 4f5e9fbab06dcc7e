import { CityInvited } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField, TextField } from '#http';
import type { Membership } from './membership.entity.ts';
import { openMembership } from './open-membership.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class InviteCityBody {
  @LocalDateField({ optional: true, nullable: true, description: 'Not known, if not given.' }) on?: LocalDate | null;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @TextField({ max: 2000, optional: true, nullable: true }) note?: string | null;
}

/** Opens a membership, or advances the one of a city that is interested. */
export async function inviteCity(tx: EventTransaction, cityId: string, body: InviteCityBody): Promise<Membership> {
  const membership = await openMembership(tx, cityId);
  tx.append(CityInvited, membership.invite(body, tx.today));
  await refuseBeforeLast(tx, membership, body.on);
  return tx.save(membership);
}
