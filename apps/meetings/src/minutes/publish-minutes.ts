import { Injectable } from '@nestjs/common';
import { MinutesPublished } from '#contracts';
import { Clock } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { Meeting } from '../meetings/meeting.entity.ts';
import { MinutesVersion } from './minutes-version.entity.ts';
import { Minutes } from './minutes.entity.ts';

@Injectable()
export class PublishMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(meetingId: string, by: Origin): Promise<Minutes> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      const minutes = await tx.lock(Minutes, meetingId);
      const sealed = MinutesVersion.seal(meeting, minutes, minutes.publish(), this.clock.now());
      minutes.sha256 = sealed.sha256;
      tx.append(MinutesPublished, sealed.published());
      return tx.save(minutes, sealed);
    });
  }
}
