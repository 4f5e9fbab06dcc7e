import { Injectable } from '@nestjs/common';
import { StatementRecorded } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { IdField, ListField, TextField } from '#http';
import { Attendance } from '../attendances/attendance.entity.ts';
import { listed, peopleMustBeKnown } from '../known.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Statement } from './statement.entity.ts';

export class RecordStatementBody {
  @ListField('id', { min: 1, description: 'All of them attend.' }) speakerIds: string[];

  @IdField({ optional: true, nullable: true }) agendaItemId?: string | null;

  @TextField({ max: 20_000 }) text: string;

  @TextField({ max: 35, pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, description: 'BCP 47.', example: 'en' }) language: string;
}

@Injectable()
export class RecordStatement {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, said: RecordStatementBody, by: Origin): Promise<Statement> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      await peopleMustBeKnown(tx, listed('/speakerIds', said.speakerIds));
      const statement = Statement.record(meeting, await tx.findMany(Attendance, { meetingId }), said);
      tx.append(StatementRecorded, statement.recorded(), { subject: statement.id });
      return tx.save(statement);
    });
  }
}
