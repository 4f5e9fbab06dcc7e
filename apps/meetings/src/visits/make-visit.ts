import { VisitMade } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

export class MakeVisitBody {
  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true, description: 'The meeting, held in this city, that the visit was made at.' })
  meetingId?: string | null;
}

export async function makeVisit(
  tx: EventTransaction,
  programmeId: string,
  cityId: string,
  { on, meetingId }: MakeVisitBody,
): Promise<Visit> {
  const programme = await tx.lock(VisitProgramme, programmeId);
  programme.mustGoOn();
  const visit = await tx.lock(Visit, { programmeId, cityId });
  tx.append(VisitMade, visit.make(on, await tx.named(Meeting, '/meetingId', meetingId)));
  return tx.save(visit);
}
