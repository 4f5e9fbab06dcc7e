import { FinancingNeedMet } from '#contracts';
import { refuseFuture, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField } from '#http';
import { Institution } from '../institutions/institution.entity.ts';
import { knownMeeting } from '../known/known-meetings.ts';
import { FinancingNeed, type InstitutionMeeting } from './financing-need.entity.ts';

export class MeetInstitutionBody implements InstitutionMeeting {
  @IdField({ description: 'The one that the need is matched with.' }) institutionId: string;
  @IdField({ description: 'Of kind `institution`, held, with the institution present.' }) meetingId: string;
  @LocalDateField({ example: '2022-10-12', description: 'The day of the meeting.' }) on: LocalDate;
}

export async function meetInstitution(tx: EventTransaction, needId: string, body: MeetInstitutionBody): Promise<FinancingNeed> {
  const need = await tx.lock(FinancingNeed, needId);
  await tx.named(Institution, '/institutionId', body.institutionId);
  const meeting = await knownMeeting(tx, '/meetingId', body.meetingId);
  refuseFuture(body.on, tx.today);
  tx.append(FinancingNeedMet, need.meet(body, meeting));
  return tx.save(need);
}
