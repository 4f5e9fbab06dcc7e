import { InstitutionAttended } from '#contracts';
import type { EventTransaction } from '#events';
import { IntField } from '#http';
import { InstitutionAttendance } from '../meetings/institution-attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';

export class AttendInstitutionBody {
  @IntField({ min: 0, max: 100_000, optional: true, nullable: true, description: 'Null where nobody counted.' }) headcount?: number | null;
}

export async function attendInstitution(
  tx: EventTransaction,
  meetingId: string,
  institutionId: string,
  { headcount }: AttendInstitutionBody,
): Promise<InstitutionAttendance> {
  const meeting = await tx.lock(Meeting, meetingId);
  const attendance = await tx.lock(InstitutionAttendance, { meetingId, institutionId });
  meeting.mustBeOpen();
  tx.append(InstitutionAttended, attendance.attend(headcount));
  return tx.save(attendance);
}
