import { AttendanceConfirmed } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField } from '#http';
import type { Attendance } from '../meetings/attendance.entity.ts';
import { attendanceOf } from './attendance-of.ts';

export class ConfirmAttendanceBody {
  @IdField({ description: 'Who will come; holds an office of the city on the day of the meeting.' }) personId: string;
}

export async function confirmAttendance(
  tx: EventTransaction,
  meetingId: string,
  cityId: string,
  { personId }: ConfirmAttendanceBody,
): Promise<Attendance> {
  const attendance = await attendanceOf(tx, meetingId, cityId, { '/personId': personId });
  tx.append(AttendanceConfirmed, attendance.confirm(personId));
  return tx.save(attendance);
}
