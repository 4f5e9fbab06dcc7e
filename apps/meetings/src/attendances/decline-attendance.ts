import { Injectable } from '@nestjs/common';
import { AttendanceDeclined } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { TextField } from '#http';
import type { Attendance } from './attendance.entity.ts';
import { participationOf } from './participation.ts';

export class DeclineAttendanceBody {
  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}

@Injectable()
export class DeclineAttendance {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, cityId: string, { reason = null }: DeclineAttendanceBody, by: Origin): Promise<Attendance> {
    return this.work.transaction(by, async (tx) => {
      const { attendance } = await participationOf(tx, meetingId, cityId);
      tx.append(AttendanceDeclined, attendance.decline(reason));
      return tx.save(attendance);
    });
  }
}
