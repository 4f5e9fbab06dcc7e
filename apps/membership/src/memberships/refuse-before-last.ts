import { refused, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import type { Membership } from './membership.entity.ts';

/** A way back begins where the last one ended, or a city's state on a past day would change. The roster's changes have their own order. */
export async function refuseBeforeLast(tx: EventTransaction, { id, cityId }: Membership, day: LocalDate | null | undefined): Promise<void> {
  const [before] = await tx.query<{ lastOn: LocalDate | null }>(
    `SELECT max((steps -> -1 ->> 'on')::date) AS "lastOn" FROM membership WHERE city_id = $1 AND id <> $2`,
    [cityId, id],
  );
  const lastOn = before!.lastOn;
  if (day && lastOn !== null && day < lastOn) throw refused('day-before-last-membership', { day, lastOn });
}
