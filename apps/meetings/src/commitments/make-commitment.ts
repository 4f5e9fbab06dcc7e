import { Injectable } from '@nestjs/common';
import { CommitmentMade } from '#contracts';
import { unknownReference, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { IdField, ListField, LocalDateField, SlugField, TextField } from '#http';
import { citiesMustBeKnown, peopleMustBeKnown } from '../known.ts';
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

@Injectable()
export class MakeCommitment {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, body: MakeCommitmentBody, by: Origin): Promise<Commitment> {
    return this.work.transaction(by, async (tx) => {
      const { cityId, personId, statementId } = body;
      const meeting = await tx.lock(Meeting, meetingId);
      const commitment = Commitment.make(meeting, body);
      if (cityId) await citiesMustBeKnown(tx, [['/cityId', cityId]]);
      if (personId) await peopleMustBeKnown(tx, [['/personId', personId]]);
      if (statementId && !(await tx.findOne(Statement, { meetingId, id: statementId })))
        throw unknownReference('statement', '/statementId', statementId);
      tx.append(CommitmentMade, commitment.made(), { subject: commitment.id });
      return tx.save(commitment);
    });
  }
}
