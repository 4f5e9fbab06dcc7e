import { Injectable } from '@nestjs/common';
import { VisitPlanned } from '#contracts';
import type { LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { LocalDateField, TextField } from '#http';
import { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

export class PlanVisitBody {
  @LocalDateField({ optional: true, nullable: true, example: '2022-06-10' }) plannedOn?: LocalDate | null;

  @TextField({ max: 2000, optional: true, nullable: true }) purpose?: string | null;
}

@Injectable()
export class PlanVisit {
  constructor(private readonly work: UnitOfWork) {}

  run(programmeId: string, cityId: string, plan: PlanVisitBody, by: Origin): Promise<Visit> {
    return this.work.transaction(by, async (tx) => {
      const programme = await tx.lock(VisitProgramme, programmeId);
      programme.mustGoOn();
      const visit = await tx.lock(Visit, { programmeId, cityId });
      tx.append(VisitPlanned, visit.plan(plan));
      return tx.save(visit);
    });
  }
}
