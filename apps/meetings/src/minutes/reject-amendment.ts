import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Origin } from '#events';
import type { DecideAmendmentBody } from './decide-amendment.body.ts';
import { MinutesAmendment } from './minutes-amendment.entity.ts';

@Injectable()
export class RejectAmendment {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, amendmentId: string, { reason = null }: DecideAmendmentBody, by: Origin): Promise<MinutesAmendment> {
    return this.work.transaction(by, async (tx) => {
      const amendment = await tx.lock(MinutesAmendment, { meetingId, id: amendmentId });
      amendment.reject(reason);
      return tx.save(amendment);
    });
  }
}
