import { Injectable } from '@nestjs/common';
import { VisitMade } from '#contracts';
import { unknownReference, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { IdField, LocalDateField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

export class MakeVisitBody {
  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true, description: 'The meeting, held in this city, that the visit was made at.' })
  meetingId?: string | null;
}

@Injectable()
export class MakeVisit {
  constructor(private readonly work: UnitOfWork) {}

  run(programmeId: string, cityId: string, { on, meetingId = null }: MakeVisitBody, by: Origin): Promise<Visit> {
    return this.work.transaction(by, async (tx) => {
      const programme = await tx.lock(VisitProgramme, programmeId);
      programme.mustGoOn();
      const visit = await tx.lock(Visit, { programmeId, cityId });
      const meeting = meetingId === null ? null : await tx.findOne(Meeting, { id: meetingId });
      if (meetingId !== null && !meeting) throw unknownReference('meeting', '/meetingId', meetingId);
      tx.append(VisitMade, visit.make(on, meeting));
      return tx.save(visit);
    });
  }
}
