import { AttendanceWithdrawn } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, TextField } from '#http';
import { personMustBeKnown } from '#roster';
import { Decision } from '../decisions/decision.entity.ts';
import { Attendance } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';

export class WithdrawCheckInBody {
  @IdField({ description: 'Whose check-in was entered wrongly.' }) personId: string;

  @TextField({ max: 2000, example: 'It was the deputy mayor who came.' }) reason: string;
}

export async function withdrawCheckIn(
  tx: EventTransaction,
  meetingId: string,
  cityId: string,
  { personId, reason }: WithdrawCheckInBody,
): Promise<Attendance> {
  const meeting = await tx.lock(Meeting, meetingId);
  meeting.mustBeOpen();
  await personMustBeKnown(tx, '/personId', personId);
  const attendance = await tx.find(Attendance, { meetingId, cityId });
  const withdrawn = attendance.withdraw(personId, reason);
  await mustNotHaveSpoken(tx, meetingId, cityId, personId);
  const open = attendance.hasCome ? [] : await tx.findMany(Decision, { meetingId, state: 'open' }, { id: 'ASC' });
  const without = open.filter((decision) => decision.withdrawBallot(cityId));
  for (const decision of without) await tx.save(decision);
  tx.append(AttendanceWithdrawn, { ...withdrawn, ballotsWithdrawn: without.map(({ id }) => id) });
  if (attendance.hasPlace) return tx.save(attendance);
  await tx.remove(attendance);
  attendance.version += 1;
  return attendance;
}

/** Speakers have attended, for the cities that the statement names. */
export async function mustNotHaveSpoken(tx: EventTransaction, meetingId: string, cityId: string, personId: string): Promise<void> {
  const [statement] = await tx.query<{ id: string }>(
    `SELECT id FROM statement WHERE meeting_id = $1 AND city_ids @> jsonb_build_array($2::text)
       AND speaker_ids @> jsonb_build_array($3::text)
     ORDER BY id LIMIT 1`,
    [meetingId, cityId, personId],
  );
  if (statement) throw refused('attendee-has-spoken', { personId, statementId: statement.id });
}
