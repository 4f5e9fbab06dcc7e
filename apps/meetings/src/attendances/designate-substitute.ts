import { Injectable } from '@nestjs/common';
import { SubstituteDesignated } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { IdField, TextField } from '#http';
import type { Attendance } from './attendance.entity.ts';
import { participationOfPerson } from './participation.ts';

export class DesignateSubstituteBody {
  @IdField({ description: 'Holds an office of the same city on the day of the meeting.' }) personId: string;

  @IdField({ description: 'In whose place.' }) principalId: string;

  @TextField({ max: 2000, example: 'Laktaši Municipality Day' }) reason: string;
}

@Injectable()
export class DesignateSubstitute {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, cityId: string, { personId, principalId, reason }: DesignateSubstituteBody, by: Origin): Promise<Attendance> {
    return this.work.transaction(by, async (tx) => {
      const both = [['/personId', personId] as const, ['/principalId', principalId] as const];
      const { attendance } = await participationOfPerson(tx, meetingId, cityId, ...both);
      const designated = attendance.designate({ personId, principalId, reason });
      if (designated) tx.append(SubstituteDesignated, designated);
      return tx.save(attendance);
    });
  }
}
