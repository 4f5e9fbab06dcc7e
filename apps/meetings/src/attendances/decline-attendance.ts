import { AttendanceDeclined } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import type { Attendance } from '../meetings/attendance.entity.ts';
import { attendanceOf } from './attendance-of.ts';

export class DeclineAttendanceBody {
  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}

export async function declineAttendance(
  tx: EventTransaction,
  meetingId: string,
  cityId: string,
  { reason = null }: DeclineAttendanceBody,
): Promise<Attendance> {
  const attendance = await attendanceOf(tx, meetingId, cityId);
  tx.append(AttendanceDeclined, attendance.decline(reason));
  return tx.save(attendance);
}
