import { CommitmentMade } from '#contracts';
import { unknownReference, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, ListField, LocalDateField, SlugField, TextField } from '#http';
import { cityMustBeKnown, personMustBeKnown } from '#roster';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Statement } from '../statements/statement.entity.ts';
import { Commitment } from './commitment.entity.ts';

/** Made by a city, or by a person: one of the two. */
export class MakeCommitmentBody {
  @SlugField({ optional: true, nullable: true }) cityId?: string | null;

  @IdField({ optional: true, nullable: true }) personId?: string | null;

  @TextField({ example: 'Sarajevo takes part in all four working groups.' }) text: string;

  @ListField('slug', { optional: true, description: 'The working groups it is for.' }) groupIds?: string[];

  @IdField({ optional: true, nullable: true, description: 'The statement in which it was made.' }) statementId?: string | null;

  @LocalDateField({ optional: true, nullable: true }) dueOn?: LocalDate | null;
}

export async function makeCommitment(tx: EventTransaction, meetingId: string, body: MakeCommitmentBody): Promise<Commitment> {
  const { cityId, personId, statementId } = body;
  const meeting = await tx.lock(Meeting, meetingId);
  const commitment = Commitment.make(meeting, body);
  await cityMustBeKnown(tx, '/cityId', cityId);
  await personMustBeKnown(tx, '/personId', personId);
  // A statement of another meeting is as unknown here as one that is not there.
  if (statementId && !(await tx.findOne(Statement, { meetingId, id: statementId })))
    throw unknownReference('statement', '/statementId', statementId);
  tx.append(CommitmentMade, commitment.made());
  return tx.save(commitment);
}
