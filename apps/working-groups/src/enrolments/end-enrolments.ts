import { CityEnrolmentWithdrawn } from '#contracts';
import type { EventTransaction } from '#events';
import { lockRoster } from '#roster';
import { Enrolment } from './enrolment.entity.ts';

/** Those requested before that change of the roster: the event may be told again after the city has come back. One order, no deadlock. */
export async function endEnrolments(
  tx: EventTransaction,
  cityId: string,
  reason: 'city-left' | 'city-suspended' | 'roster-corrected',
  rosterVersion: number,
): Promise<void> {
  await lockRoster(tx);
  const open = await tx.query<{ id: string }>(
    `SELECT id FROM enrolment WHERE city_id = $1 AND state <> 'withdrawn' AND roster_version < $2 ORDER BY id FOR UPDATE`,
    [cityId, rosterVersion],
  );
  for (const { id } of open) {
    const enrolment = await tx.find(Enrolment, id);
    tx.append(CityEnrolmentWithdrawn, enrolment.withdraw(reason), { rosterVersion });
    await tx.save(enrolment);
  }
}
