import { StatementCorrected } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { Statement } from './statement.entity.ts';

export class CorrectStatementBody {
  @TextField({ max: 20_000, description: 'The statement as it is to read.' }) text: string;

  @TextField({ max: 2000 }) reason: string;
}

/** Also once the meeting is over: what was recorded stays in the earlier event. */
export async function correctStatement(
  tx: EventTransaction,
  meetingId: string,
  statementId: string,
  { text, reason }: CorrectStatementBody,
): Promise<Statement> {
  const statement = await tx.lock(Statement, { meetingId, id: statementId });
  tx.append(StatementCorrected, statement.correct(text, reason));
  return tx.save(statement);
}
