import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import {
  CityJoined,
  CityReinstated,
  MeetingCalled,
  MeetingCancelled,
  MeetingPostponed,
  MeetingUpdated,
  ParticipantInvited,
  RosterCorrected,
} from '#contracts';
import { EventContext, On } from '#events';
import { membersOn } from '#roster';
import { NotificationSettings } from '../settings.ts';
import { currentInvitations, inviteTo, organizerOf, participantsOf } from './invite.ts';
import { isAsked } from './invited-meeting.ts';
import { meetingAfter } from './meeting-history.ts';

/**
 * Sends invitations: to each city that is invited, and of the network's own meetings to each member; and again with whatever changes. As it
 * was after each event, so that each change is told, in its order.
 */
@Controller()
export class OnInvitingEvents {
  constructor(private readonly settings: NotificationSettings) {}

  @On(MeetingCalled)
  async called(@Payload() { meetingId }: MeetingCalled, @Ctx() { event, tx }: EventContext) {
    const meeting = await meetingAfter(tx, meetingId, event.id);
    if (meeting) await inviteTo(tx, meeting, 'invited', await participantsOf(tx, meeting), this.settings);
  }

  @On(ParticipantInvited)
  async invited(@Payload() { meetingId, cityId }: ParticipantInvited, @Ctx() { event, tx }: EventContext) {
    const meeting = await meetingAfter(tx, meetingId, event.id);
    // Without a day there is nothing to be asked yet.
    if (meeting && meeting.on !== null) await inviteTo(tx, meeting, 'invited', [cityId], this.settings);
  }

  /** Of an open meeting nothing is asked any more. While it has no day its new one will tell what was changed, too. */
  @On(MeetingUpdated)
  async updated(@Payload() { meetingId }: MeetingUpdated, @Ctx() { event, tx }: EventContext) {
    const meeting = await meetingAfter(tx, meetingId, event.id);
    if (meeting && isAsked(meeting)) await inviteTo(tx, meeting, 'changed', await participantsOf(tx, meeting), this.settings);
  }

  @On(MeetingPostponed)
  async postponed(@Payload() { meetingId }: MeetingPostponed, @Ctx() { event, tx }: EventContext) {
    const meeting = await meetingAfter(tx, meetingId, event.id);
    if (meeting) await inviteTo(tx, meeting, 'postponed', await participantsOf(tx, meeting), this.settings);
  }

  @On(MeetingCancelled)
  async cancelled(@Payload() { meetingId }: MeetingCancelled, @Ctx() { event, tx }: EventContext) {
    const meeting = await meetingAfter(tx, meetingId, event.id);
    if (meeting) await inviteTo(tx, meeting, 'cancelled', await participantsOf(tx, meeting), this.settings);
  }

  /** Who becomes a member takes part in the network's own meetings to come. What was sent already is not sent again. */
  @On(CityJoined, CityReinstated, RosterCorrected)
  async joined(@Payload() { cityId }: CityJoined | CityReinstated | RosterCorrected, @Ctx() { event, tx }: EventContext) {
    if (!(await membersOn(tx, tx.today)).includes(cityId)) return;
    await currentInvitations(tx, { officeIds: [cityId] }, organizerOf(this.settings, tx.timeZone), tx.today, event.id);
  }
}
