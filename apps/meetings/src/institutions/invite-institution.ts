import { InstitutionInvited } from '#contracts';
import { refused, unknownReference } from '#domain';
import type { EventTransaction } from '#events';
import { IdField } from '#http';
import { InstitutionAttendance } from '../meetings/institution-attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';

export class InviteInstitutionBody {
  @IdField() institutionId: string;
}

export async function inviteInstitution(
  tx: EventTransaction,
  meetingId: string,
  { institutionId }: InviteInstitutionBody,
): Promise<InstitutionAttendance> {
  const meeting = await tx.lock(Meeting, meetingId);
  const [known] = await tx.query<{ name: string }>(`SELECT name FROM known_institution WHERE id = $1`, [institutionId]);
  if (!known) throw unknownReference('institution', '/institutionId', institutionId);
  meeting.mustNotBeOver();
  if (await tx.findOne(InstitutionAttendance, { meetingId, institutionId }))
    throw refused('institution-already-invited', { institutionId });
  const attendance = InstitutionAttendance.invite(meetingId, institutionId, known.name);
  tx.append(InstitutionInvited, attendance.invited());
  return tx.save(attendance);
}
