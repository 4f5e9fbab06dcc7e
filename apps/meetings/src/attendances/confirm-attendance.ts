import { Injectable } from '@nestjs/common';
import { AttendanceConfirmed } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { IdField } from '#http';
import type { Attendance } from './attendance.entity.ts';
import { participationOfPerson } from './participation.ts';

export class ConfirmAttendanceBody {
  @IdField({ description: 'Who will come.' }) personId: string;
}

@Injectable()
export class ConfirmAttendance {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, cityId: string, { personId }: ConfirmAttendanceBody, by: Origin): Promise<Attendance> {
    return this.work.transaction(by, async (tx) => {
      const { attendance } = await participationOfPerson(tx, meetingId, cityId, ['/personId', personId]);
      tx.append(AttendanceConfirmed, attendance.confirm(personId));
      return tx.save(attendance);
    });
  }
}
