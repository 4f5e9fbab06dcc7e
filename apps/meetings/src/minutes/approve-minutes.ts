import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { LocalDateField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Minutes } from './minutes.entity.ts';

export class ApproveMinutesBody {
  @LocalDateField({ optional: true, description: 'Today, if not given.' }) on?: LocalDate;
}

@Injectable()
export class ApproveMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(meetingId: string, { on = this.clock.today() }: ApproveMinutesBody, by: Origin): Promise<Minutes> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      const minutes = await tx.lock(Minutes, meetingId);
      minutes.approve(meeting, on);
      return tx.save(minutes);
    });
  }
}
