import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, TextField } from '#http';
import { confirmAttendance } from '../attendances/confirm-attendance.ts';
import { declineAttendance } from '../attendances/decline-attendance.ts';
import { designateSubstitute } from '../attendances/designate-substitute.ts';
import { Attendance } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { counts, type Act, type Invitation } from './invitation.ts';
import { askedOf, type Asked } from './read-answer.ts';

/** The fields of the page's form. Which of them are needed the act says. */
export class AnswerBody {
  @IdField({ optional: true, description: 'Who will come: of a confirmation, and of a substitute.' }) personId?: string;

  @IdField({ optional: true, description: 'In whose place a substitute comes.' }) principalId?: string;

  @TextField({ max: 2000, optional: true, description: 'Of a substitute, and where it is wanted of a decline.' }) reason?: string;
}

/** The same as the routes of attendances do. What was said already is done: the same answer again tells nothing. */
export async function answerInvitation(tx: EventTransaction, invitation: Invitation, act: Act, body: AnswerBody): Promise<Asked> {
  const { meetingId, cityId } = invitation;
  const meeting = await tx.lock(Meeting, meetingId);
  if (!(await counts(tx, meeting, invitation, tx.now))) throw refused('invitation-void');
  const before = await tx.findOne(Attendance, { meetingId, cityId });
  await say(tx, invitation, act, body, before);
  return askedOf(tx, cityId, meeting, await tx.findOne(Attendance, { meetingId, cityId }));
}

async function say(tx: EventTransaction, of: Invitation, act: Act, body: AnswerBody, before: Attendance | null): Promise<void> {
  const { meetingId, cityId } = of;
  const { state, confirmedPersonId } = before ?? {};
  const { personId, principalId, reason } = body;
  const confirmed = (by: string) => state === 'confirmed' && confirmedPersonId === by;

  if (act === 'decline') {
    if (state !== 'declined') await declineAttendance(tx, meetingId, cityId, { reason: reason ?? null });
    return;
  }
  if (personId === undefined) throw refused('answer-incomplete', { field: 'personId' });
  if (act === 'confirm') {
    if (!confirmed(personId)) await confirmAttendance(tx, meetingId, cityId, { personId });
    return;
  }
  if (principalId === undefined) throw refused('answer-incomplete', { field: 'principalId' });
  if (reason === undefined) throw refused('answer-incomplete', { field: 'reason' });
  await designateSubstitute(tx, meetingId, cityId, { personId, principalId, reason });
  // Who sends a substitute comes after all.
  if (state === 'declined') await confirmAttendance(tx, meetingId, cityId, { personId });
}
