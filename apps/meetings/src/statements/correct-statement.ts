import { StatementCorrected } from '#contracts';
import type { EventTransaction } from '#events';
import { ListField, TextField } from '#http';
import { peopleMustBeKnown } from '#roster';
import { Attendance } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Statement } from './statement.entity.ts';

export class CorrectStatementBody {
  @TextField({ max: 20_000, description: 'The statement as it is to read.' }) text: string;

  @ListField('id', { min: 1, optional: true, description: 'Who spoke, where others than they were recorded. All of them have attended.' })
  speakerIds?: string[];

  @TextField({ max: 2000 }) reason: string;
}

/** Also once the meeting is over: what was recorded stays in the earlier event. */
export async function correctStatement(
  tx: EventTransaction,
  meetingId: string,
  statementId: string,
  { text, speakerIds, reason }: CorrectStatementBody,
): Promise<Statement> {
  // Nobody's check-in is withdrawn meanwhile.
  await tx.findOne(Meeting, { id: meetingId }, { lock: true });
  const statement = await tx.lock(Statement, { meetingId, id: statementId });
  await peopleMustBeKnown(tx, '/speakerIds/*', speakerIds ?? []);
  const attendances = speakerIds ? await tx.findMany(Attendance, { meetingId }) : [];
  tx.append(StatementCorrected, statement.correct(text, reason, speakerIds, attendances));
  return tx.save(statement);
}
