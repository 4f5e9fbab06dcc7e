import { MeetingCalled, ParticipantInvited } from '#contracts';
import { invalid, type LocalDate, type LocalTime } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, IdField, ListField, LocalDateField, LocalTimeField, SlugField, TextField, TimeZoneField } from '#http';
import { citiesMustBeKnown, cityMustBeKnown, membersOn, personMustBeKnown } from '#roster';
import { Attendance } from './attendance.entity.ts';
import { InvitationBody } from './invitation.body.ts';
import { Meeting, meetingKinds } from './meeting.entity.ts';
import { municipalDays } from './municipal-days.ts';
import { participantsOn } from './participants.ts';
import { mustStandAsInRoster } from './standing.ts';

export class CallMeetingBody {
  @EnumField(meetingKinds, { example: 'network' }) kind: string;

  @TextField({ max: 300, example: 'B40 Network meeting in Sarajevo' }) title: string;

  @TextField({ max: 300, optional: true, nullable: true, example: 'Better Cooperation, Better Future' }) theme?: string | null;

  @LocalDateField() on: LocalDate;

  @LocalTimeField({ optional: true, nullable: true, description: 'When it begins, on the clock of its time zone.' })
  starts?: LocalTime | null;

  @LocalTimeField({ optional: true, nullable: true, description: 'When it ends, the same day.', example: '17:30' }) ends?: LocalTime | null;

  @TimeZoneField({ optional: true, description: "IANA; the network's by default." }) timeZone?: string;

  @TextField({ max: 300, example: 'Sarajevo' }) place: string;

  @SlugField() hostCityId: string;

  @IdField() chairPersonId: string;

  @TextField({ max: 300, optional: true, nullable: true }) organiser?: string | null;

  @SlugField({ optional: true, nullable: true, description: 'The working group whose meeting it is.', example: 'climate' })
  groupId?: string | null;

  @ListField(() => InvitationBody, { optional: true, description: "Members need none to the network's own meetings." })
  invitations?: InvitationBody[];
}

export async function callMeeting(
  tx: EventTransaction,
  { invitations = [], timeZone = tx.timeZone, ...of }: CallMeetingBody,
): Promise<Meeting> {
  const call = { ...of, timeZone };
  await cityMustBeKnown(tx, '/hostCityId', call.hostCityId);
  const invitedIds = invitations.map(({ cityId }) => cityId);
  await citiesMustBeKnown(tx, '/invitations/*/cityId', invitedIds);
  await personMustBeKnown(tx, '/chairPersonId', call.chairPersonId);
  await mustBeInvitable(tx, invitations, call.on);
  const meeting = Meeting.call(call, municipalDays(call.on, await participantsOn(tx, call, call.on, invitedIds)));
  const invited = invitations.map(({ cityId, standing }) => Attendance.of(meeting.id, cityId, standing));
  tx.append(MeetingCalled, meeting.called());
  for (const attendance of invited) tx.append(ParticipantInvited, attendance.invited());
  return tx.save(meeting, ...invited);
}

async function mustBeInvitable(tx: EventTransaction, invitations: readonly InvitationBody[], on: LocalDate): Promise<void> {
  const members = await membersOn(tx, on);
  const seen = new Set<string>();
  for (const [index, { cityId, standing }] of invitations.entries()) {
    if (seen.has(cityId)) throw invalid(`/invitations/${index}/cityId`, 'is invited twice');
    seen.add(cityId);
    mustStandAsInRoster(cityId, standing, members);
  }
}
