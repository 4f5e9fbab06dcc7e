import { SubstituteDesignated } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField, TextField } from '#http';
import type { Attendance } from '../meetings/attendance.entity.ts';
import { attendanceOf } from './attendance-of.ts';

export class DesignateSubstituteBody {
  @IdField({ description: 'Holds an office of the same city on the day of the meeting.' }) personId: string;

  @IdField({ description: 'In whose place; holds an office of the city on that day, too.' }) principalId: string;

  @TextField({ max: 2000, example: 'Laktaši Municipality Day' }) reason: string;
}

export async function designateSubstitute(
  tx: EventTransaction,
  meetingId: string,
  cityId: string,
  { personId, principalId, reason }: DesignateSubstituteBody,
): Promise<Attendance> {
  const attendance = await attendanceOf(tx, meetingId, cityId, { '/personId': personId, '/principalId': principalId });
  tx.append(SubstituteDesignated, attendance.designate({ personId, principalId, reason }));
  return tx.save(attendance);
}
