import type { Sql } from '#database';
import { addDays } from '#domain';
import { citiesById } from '#roster';
import { invitationMail } from '#words';
import { queueMails, type MailToQueue } from '../mails/queue-mails.ts';
import { signedHere } from '../mails/signed-here.ts';
import type { Invited } from './invitation-addresses.ts';
import { invitationCalendar } from './invitation-calendar.ts';
import { isAsked, type InvitedMeeting } from './invited-meeting.ts';

export type Occasion = 'invited' | 'changed' | 'postponed' | 'cancelled';

/** Of the service: who invites, and the clock of meetings that have none of their own. */
export interface Sender {
  organizer: string;
  timeZone: string;
}

/**
 * A mail for each address, once for each SEQUENCE: in the language of its office, with the meeting as iCalendar, and while its answer
 * counts with the addresses by which it is given. What takes place no more, or on a day that is not known, is a CANCEL.
 */
export async function queueInvitations(
  sql: Sql,
  meeting: InvitedMeeting,
  what: Occasion,
  to: readonly Invited[],
  by: Sender,
): Promise<void> {
  if (to.length === 0) return;
  const names = new Map(
    (await citiesById(sql, [meeting.hostCityId, ...to.map(({ officeId }) => officeId)])).map(({ id, name }) => [id, name]),
  );
  const nameOf = (cityId: string) => names.get(cityId) ?? cityId;
  await queueMails(
    sql,
    to.map((each) => mailTo(each, meeting, what, by, nameOf)),
  );
}

function mailTo(to: Invited, meeting: InvitedMeeting, what: Occasion, by: Sender, nameOf: (cityId: string) => string): MailToQueue {
  const { officeId, address, addressId, language } = to;
  const { id, title, theme, on, starts, ends, place, reason, sequence, state } = meeting;
  const [city, host] = [nameOf(officeId), nameOf(meeting.hostCityId)];
  const asked = isAsked(meeting);
  const answer = (act: string) => `${signedHere(0)}?act=${act}&lang=${language}`;
  const laidOut = invitationMail(language, {
    what,
    city,
    meeting: { title, theme, on, starts, ends, timeZone: starts && (meeting.timeZone ?? by.timeZone), place, host },
    ...((what === 'postponed' || what === 'cancelled') && { reason }),
    ...(asked && { answers: { confirm: answer('confirm'), decline: answer('decline'), substitute: answer('substitute') } }),
  });
  const method = state === 'cancelled' || on === null ? 'CANCEL' : 'REQUEST';
  const attendee = { address, name: city, reply: meeting.places.get(officeId) ?? 'needs-action' };
  const ics = invitationCalendar(meeting, method, { organizer: by.organizer, attendee, description: theme, timeZone: by.timeZone });
  return {
    identity: `invitation/${id}/${officeId}/${sequence}`,
    ...{ officeId, address, language, kind: 'Invitation' },
    content: {
      ...laidOut,
      calendar: { method, ics },
      links: asked
        ? [{ purpose: 'answer', office: officeId, mail: address, subject: [id, sequence, addressId].join('/'), until: until(meeting) }]
        : [],
    },
  };
}

/** Days beyond the meeting's own, and beyond the mail's: what was called late can be answered, too. The meeting's state decides before. */
const grace = { meeting: 7, mail: 30 };

function until({ lastOn, changedAt }: InvitedMeeting): Date {
  const [meeting, mail] = [addDays(lastOn, grace.meeting), addDays(changedAt.slice(0, 10), grace.mail)];
  return new Date(`${meeting > mail ? meeting : mail}T00:00:00Z`);
}
