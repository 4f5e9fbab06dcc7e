import { RepresentativeExcused } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField, TextField } from '#http';
import type { Attendance } from '../meetings/attendance.entity.ts';
import { attendanceOf } from './attendance-of.ts';

export class ExcuseRepresentativeBody {
  @IdField({ description: 'Holds an office of the city on the day of the meeting.' }) personId: string;

  @TextField({ max: 2000, example: 'Laktaši Municipality Day' }) reason: string;
}

export async function excuseRepresentative(
  tx: EventTransaction,
  meetingId: string,
  cityId: string,
  { personId, reason }: ExcuseRepresentativeBody,
): Promise<Attendance> {
  const attendance = await attendanceOf(tx, meetingId, cityId, { '/personId': personId });
  tx.append(RepresentativeExcused, attendance.excuse(personId, reason));
  return tx.save(attendance);
}
