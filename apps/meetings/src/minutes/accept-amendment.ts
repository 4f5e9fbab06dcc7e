import { Injectable } from '@nestjs/common';
import { MinutesAmended } from '#contracts';
import { Clock } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { Meeting } from '../meetings/meeting.entity.ts';
import type { DecideAmendmentBody } from './decide-amendment.body.ts';
import { MinutesAmendment } from './minutes-amendment.entity.ts';
import { MinutesVersion } from './minutes-version.entity.ts';
import { Minutes } from './minutes.entity.ts';

@Injectable()
export class AcceptAmendment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The minutes have a new version; the earlier ones stay as they were. */
  run(meetingId: string, amendmentId: string, { reason = null }: DecideAmendmentBody, by: Origin): Promise<MinutesAmendment> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      const minutes = await tx.lock(Minutes, meetingId);
      const amendment = await tx.lock(MinutesAmendment, { meetingId, id: amendmentId });
      const sealed = MinutesVersion.seal(meeting, minutes, amendment.accept(minutes, reason), this.clock.now());
      Object.assign(sealed, { amendmentId });
      minutes.sha256 = sealed.sha256;
      const { proposedBy, reason: proposedFor } = amendment;
      tx.append(MinutesAmended, { ...sealed.published(), amendmentId, proposedBy, reason: proposedFor });
      return tx.save(amendment, minutes, sealed);
    });
  }
}
