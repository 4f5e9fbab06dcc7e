import { Injectable } from '@nestjs/common';
import { ParticipantInvited } from '#contracts';
import { refused } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { membersOn } from '#roster';
import { citiesMustBeKnown } from '../known.ts';
import type { InvitationBody } from '../meetings/call-meeting.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Attendance } from './attendance.entity.ts';
import { mustStandAsInRoster } from './standing.ts';

@Injectable()
export class InviteParticipant {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, { cityId, standing }: InvitationBody, by: Origin): Promise<Attendance> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      meeting.mustNotBeOver();
      await citiesMustBeKnown(tx, [['/cityId', cityId]]);
      mustStandAsInRoster(cityId, standing, meeting.memberCityIds ?? (await membersOn(tx, meeting.day())));
      if (await tx.findOne(Attendance, { meetingId, cityId })) throw refused('city-takes-part-already', { cityId });
      const attendance = Attendance.of(meetingId, cityId, standing);
      tx.append(ParticipantInvited, attendance.invited());
      return tx.save(attendance);
    });
  }
}
