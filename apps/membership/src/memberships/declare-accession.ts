import { Injectable } from '@nestjs/common';
import { AccessionDeclared } from '#contracts';
import { Clock, unknownReference, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { IdField, LocalDateField } from '#http';
import { Person } from '../people/person.entity.ts';
import { Membership } from './membership.entity.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class DeclareAccessionBody {
  @IdField({ description: 'Who declared it for the city.' }) personId: string;

  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @IdField({ optional: true, nullable: true }) statementId?: string | null;
}

@Injectable()
export class DeclareAccession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(membershipId: string, body: DeclareAccessionBody, by: Origin): Promise<Membership> {
    return this.work.transaction(by, async (tx) => {
      const membership = await tx.lock(Membership, membershipId);
      if (!(await tx.findOne(Person, { id: body.personId }))) throw unknownReference('person', '/personId', body.personId);
      tx.append(AccessionDeclared, membership.declareAccession(body, this.clock.today()), { subject: membershipId });
      await refuseBeforeLast(tx, membership, body.on);
      return tx.save(membership);
    });
  }
}
