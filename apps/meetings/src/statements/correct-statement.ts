import { Injectable } from '@nestjs/common';
import { StatementCorrected } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { TextField } from '#http';
import { Statement } from './statement.entity.ts';

export class CorrectStatementBody {
  @TextField({ max: 20_000, description: 'The statement as it is to read.' }) text: string;

  @TextField({ max: 2000 }) reason: string;
}

@Injectable()
export class CorrectStatement {
  constructor(private readonly work: UnitOfWork) {}

  /** Also once the meeting is over: what was recorded stays in the earlier event. */
  run(meetingId: string, statementId: string, { text, reason }: CorrectStatementBody, by: Origin): Promise<Statement> {
    return this.work.transaction(by, async (tx) => {
      const statement = await tx.lock(Statement, { meetingId, id: statementId });
      tx.append(StatementCorrected, statement.correct(text, reason), { subject: statementId });
      return tx.save(statement);
    });
  }
}
