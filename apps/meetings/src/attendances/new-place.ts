import { AttendanceWithdrawn } from '#contracts';
import type { EventTransaction } from '#events';
import type { Attendance } from '../meetings/attendance.entity.ts';

/**
 * A place that is new. Where a withdrawal has taken one away, its versions are not used again, because an ETag stands for one text. Each
 * change of a place has an event, so that the sequence of the last withdrawal is beyond them.
 */
export async function newPlace(tx: EventTransaction, attendance: Attendance): Promise<Attendance> {
  const [last] = await tx.query<{ sequence: number }>(
    `SELECT coalesce(max(sequence), 0)::int AS sequence FROM event WHERE key = $1 AND type = $2`,
    [attendance.meetingId, AttendanceWithdrawn.type],
  );
  attendance.version = last!.sequence;
  return attendance;
}
