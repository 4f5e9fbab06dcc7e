import { Injectable } from '@nestjs/common';
import { RepresentativeExcused } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { IdField, TextField } from '#http';
import type { Attendance } from './attendance.entity.ts';
import { participationOfPerson } from './participation.ts';

export class ExcuseRepresentativeBody {
  @IdField({ description: 'Holds an office of the city on the day of the meeting.' }) personId: string;

  @TextField({ max: 2000, example: 'Laktaši Municipality Day' }) reason: string;
}

@Injectable()
export class ExcuseRepresentative {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, cityId: string, { personId, reason }: ExcuseRepresentativeBody, by: Origin): Promise<Attendance> {
    return this.work.transaction(by, async (tx) => {
      const { attendance } = await participationOfPerson(tx, meetingId, cityId, ['/personId', personId]);
      tx.append(RepresentativeExcused, attendance.excuse(personId, reason));
      return tx.save(attendance);
    });
  }
}
