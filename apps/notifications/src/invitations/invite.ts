import type { Sql } from '#database';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { membersOn } from '#roster';
import type { NotificationSettings } from '../settings.ts';
import { invitationAddresses } from './invitation-addresses.ts';
import { isAsked, isOfAllMembers, type InvitedMeeting } from './invited-meeting.ts';
import { meetingAfter, meetingsFrom } from './meeting-history.ts';
import { queueInvitations, type Occasion, type Sender } from './queue-invitations.ts';

/** The cities that are asked: each with a place, and of the network's own meetings each member on its day. */
export async function participantsOf(sql: Sql, meeting: InvitedMeeting): Promise<string[]> {
  const members = isOfAllMembers(meeting) ? await membersOn(sql, meeting.lastOn) : [];
  return [...new Set([...meeting.places.keys(), ...members])].sort();
}

export async function inviteTo(
  tx: EventTransaction,
  meeting: InvitedMeeting,
  what: Occasion,
  officeIds: readonly string[],
  settings: NotificationSettings,
): Promise<void> {
  await queueInvitations(tx, meeting, what, await invitationAddresses(tx, { officeIds }), organizerOf(settings, tx.timeZone));
}

/** The invitations that stand, to offices or an address that had none of them: a new member's, or one that was confirmed since. */
export async function currentInvitations(
  sql: Sql,
  of: Parameters<typeof invitationAddresses>[1],
  by: Sender,
  today: LocalDate,
  eventId?: string,
): Promise<void> {
  const addresses = await invitationAddresses(sql, of);
  if (addresses.length === 0) return;
  for (const meetingId of await meetingsFrom(sql, today)) {
    const meeting = await meetingAfter(sql, meetingId, eventId);
    if (!meeting || !isAsked(meeting) || meeting.lastOn < today) continue;
    const participants = new Set(await participantsOf(sql, meeting));
    const to = addresses.filter(({ officeId }) => participants.has(officeId));
    await queueInvitations(sql, meeting, 'invited', to, by);
  }
}

/** The mails' own sender invites. */
export const organizerOf = ({ mail }: NotificationSettings, timeZone: string): Sender => ({
  organizer: /<([^<>]+)>$/.exec(mail.from)?.[1] ?? mail.from,
  timeZone,
});
