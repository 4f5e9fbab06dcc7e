import { Injectable } from '@nestjs/common';
import { MeetingCalled, ParticipantInvited } from '#contracts';
import { invalid, type LocalDate } from '#domain';
import { UnitOfWork, type EventTransaction, type Origin } from '#events';
import { EnumField, IdField, ListField, LocalDateField, SlugField, TextField } from '#http';
import { membersOn } from '#roster';
import { Attendance, standings, type Standing } from '../attendances/attendance.entity.ts';
import { mustStandAsInRoster } from '../attendances/standing.ts';
import { citiesMustBeKnown, peopleMustBeKnown, type Named } from '../known.ts';
import { Meeting, meetingKinds } from './meeting.entity.ts';
import { municipalDays } from './municipal-days.ts';
import { participantsOn } from './participants.ts';

export class InvitationBody {
  @SlugField({ example: 'tuzla' }) cityId: string;

  @EnumField(standings, { description: '`member` as the roster is on the day of the meeting.', example: 'invited' })
  standing: Standing;
}

export class CallMeetingBody {
  @EnumField(meetingKinds, { example: 'network' }) kind: string;

  @TextField({ max: 300, example: 'B40 Network meeting in Sarajevo' }) title: string;

  @TextField({ max: 300, optional: true, nullable: true, example: 'Better Cooperation, Better Future' }) theme?: string | null;

  @LocalDateField() on: LocalDate;

  @TextField({ max: 300, example: 'Sarajevo' }) place: string;

  @SlugField() hostCityId: string;

  @IdField() chairPersonId: string;

  @TextField({ max: 300, optional: true, nullable: true }) organiser?: string | null;

  @SlugField({ optional: true, nullable: true, description: 'The working group whose meeting it is.', example: 'climate' })
  groupId?: string | null;

  @ListField(() => InvitationBody, { optional: true, description: "Members need none to the network's own meetings." })
  invitations?: InvitationBody[];
}

@Injectable()
export class CallMeeting {
  constructor(private readonly work: UnitOfWork) {}

  run({ invitations = [], ...call }: CallMeetingBody, by: Origin): Promise<Meeting> {
    return this.work.transaction(by, async (tx) => {
      await citiesMustBeKnown(tx, [['/hostCityId', call.hostCityId], ...invitations.map(pointed)]);
      await peopleMustBeKnown(tx, [['/chairPersonId', call.chairPersonId]]);
      await mustBeInvitable(tx, invitations, call.on);
      const participants = await participantsOn(
        tx,
        call,
        call.on,
        invitations.map(({ cityId }) => cityId),
      );
      const meeting = Meeting.call(call, municipalDays(call.on, participants));
      const invited = invitations.map(({ cityId, standing }) => Attendance.of(meeting.id, cityId, standing));
      tx.append(MeetingCalled, meeting.called());
      for (const attendance of invited) tx.append(ParticipantInvited, attendance.invited());
      return tx.save(meeting, ...invited);
    });
  }
}

const pointed = ({ cityId }: InvitationBody, index: number): Named => [`/invitations/${index}/cityId`, cityId];

async function mustBeInvitable(tx: EventTransaction, invitations: readonly InvitationBody[], on: LocalDate): Promise<void> {
  const members = await membersOn(tx, on);
  const seen = new Set<string>();
  for (const [index, { cityId, standing }] of invitations.entries()) {
    if (seen.has(cityId)) throw invalid(`/invitations/${index}/cityId`, 'is invited twice');
    seen.add(cityId);
    mustStandAsInRoster(cityId, standing, members);
  }
}
