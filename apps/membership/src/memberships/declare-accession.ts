import { AccessionDeclared } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField } from '#http';
import { mandateMustBeHeld } from '../mandates/mandate-must-be-held.ts';
import { Membership } from './membership.entity.ts';
import { refuseBeforeLast } from './refuse-before-last.ts';

export class DeclareAccessionBody {
  @IdField({ description: 'Who declared it for the city, and held an office of it on that day.' }) personId: string;

  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @IdField({ optional: true, nullable: true }) statementId?: string | null;
}

export async function declareAccession(tx: EventTransaction, membershipId: string, body: DeclareAccessionBody): Promise<Membership> {
  const membership = await tx.lock(Membership, membershipId);
  await mandateMustBeHeld(tx, '/personId', body.personId, membership.cityId, body.on);
  tx.append(AccessionDeclared, membership.declareAccession(body, tx.today));
  await refuseBeforeLast(tx, membership, body.on);
  return tx.save(membership);
}
