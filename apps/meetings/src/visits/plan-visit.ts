import { VisitPlanned } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, TextField } from '#http';
import { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

export class PlanVisitBody {
  @LocalDateField({ optional: true, nullable: true, example: '2022-06-10' }) plannedOn?: LocalDate | null;

  @TextField({ max: 2000, optional: true, nullable: true }) purpose?: string | null;
}

export async function planVisit(tx: EventTransaction, programmeId: string, cityId: string, plan: PlanVisitBody): Promise<Visit> {
  const programme = await tx.lock(VisitProgramme, programmeId);
  programme.mustGoOn();
  const visit = await tx.lock(Visit, { programmeId, cityId });
  tx.append(VisitPlanned, visit.plan(plan));
  return tx.save(visit);
}
