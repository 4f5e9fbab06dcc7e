import { CityWelcomed } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField, TextField } from '#http';
import { Membership } from './membership.entity.ts';

export class WelcomeCityBody {
  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @TextField({ optional: true, nullable: true }) words?: string | null;
}

/** A ceremony at a meeting: it makes nobody a member. */
export async function welcomeCity(tx: EventTransaction, membershipId: string, body: WelcomeCityBody): Promise<Membership> {
  const membership = await tx.lock(Membership, membershipId);
  tx.append(CityWelcomed, membership.welcome(body, tx.today));
  return tx.save(membership);
}
