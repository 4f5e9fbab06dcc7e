import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Origin } from '#events';
import { EnumField, SlugField } from '#http';
import { citiesMustBeKnown } from '../known.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Delegation, delegationKinds } from './delegation.entity.ts';
import { SizeBody } from './record-delegation.ts';

export class RegisterDelegationBody extends SizeBody {
  @SlugField({ example: 'istanbul' }) cityId: string;

  @EnumField(delegationKinds) kind: string;
}

@Injectable()
export class RegisterDelegation {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, { cityId, kind, ...size }: RegisterDelegationBody, by: Origin): Promise<Delegation> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      meeting.mustNotBeOver();
      await citiesMustBeKnown(tx, [['/cityId', cityId]]);
      return tx.save(Delegation.register(meetingId, cityId, kind, size));
    });
  }
}
