import { Injectable } from '@nestjs/common';
import { DelegationAttended } from '#contracts';
import { UnitOfWork, type Origin } from '#events';
import { IntField, TextField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Delegation } from './delegation.entity.ts';

export class SizeBody {
  @IntField({ min: 0, max: 100_000, optional: true, nullable: true, description: 'Null where nobody counted.' }) headcount?: number | null;

  @TextField({ max: 300, optional: true, nullable: true, example: 'large' }) sizeNote?: string | null;
}

@Injectable()
export class RecordDelegation {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, delegationId: string, size: SizeBody, by: Origin): Promise<Delegation> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      const delegation = await tx.lock(Delegation, { meetingId, id: delegationId });
      meeting.mustBeOpen();
      tx.append(DelegationAttended, delegation.attend(size), { subject: delegationId });
      return tx.save(delegation);
    });
  }
}
