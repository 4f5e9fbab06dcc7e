import { Injectable } from '@nestjs/common';
import { unknownReference, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { IdField, LocalDateField, TextField } from '#http';
import { Mandate } from '../mandates/mandate.entity.ts';
import { Presidency } from './presidency.entity.ts';

export class SchedulePresidencyBody {
  @IdField({ description: 'Of a mayor.' }) mandateId: string;

  @TextField({ max: 200, optional: true, nullable: true, description: 'What the term is called.', example: '2021–2022' })
  term?: string | null;

  @LocalDateField({ optional: true, nullable: true }) from?: LocalDate | null;

  @LocalDateField({ optional: true, nullable: true, description: 'The first day that no longer belongs to it.' }) until?: LocalDate | null;
}

/** No event: until it starts, it is a plan. */
@Injectable()
export class SchedulePresidency {
  constructor(private readonly work: UnitOfWork) {}

  run(body: SchedulePresidencyBody, by: Origin): Promise<Presidency> {
    return this.work.transaction(by, async (tx) => {
      const mandate = await tx.findOne(Mandate, { id: body.mandateId });
      if (!mandate) throw unknownReference('mandate', '/mandateId', body.mandateId);
      return tx.save(Presidency.schedule(mandate, body));
    });
  }
}
