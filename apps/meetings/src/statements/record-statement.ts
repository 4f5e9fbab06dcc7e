import { StatementRecorded } from '#contracts';
import type { EventTransaction } from '#events';
import { IdField, LanguageField, ListField, TextField } from '#http';
import { peopleMustBeKnown } from '#roster';
import { Attendance } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Statement } from './statement.entity.ts';

export class RecordStatementBody {
  @ListField('id', { min: 1, description: 'All of them attend.' }) speakerIds: string[];

  @IdField({ optional: true, nullable: true }) agendaItemId?: string | null;

  @TextField({ max: 20_000 }) text: string;

  @LanguageField() language: string;
}

export async function recordStatement(tx: EventTransaction, meetingId: string, said: RecordStatementBody): Promise<Statement> {
  const meeting = await tx.lock(Meeting, meetingId);
  await peopleMustBeKnown(tx, '/speakerIds/*', said.speakerIds);
  const statement = Statement.record(meeting, await tx.findMany(Attendance, { meetingId }), said);
  tx.append(StatementRecorded, statement.recorded());
  return tx.save(statement);
}
