import { contentLine, instantValue, parameter, textValue, timeLines, timeZoneComponent, zonesOf } from '#icalendar';
import type { InvitedMeeting, Reply } from './invited-meeting.ts';

export interface Parties {
  /** Who invites: a mail address. */
  organizer: string;
  /** To whom the mail goes. */
  attendee: { address: string; name: string; reply: Reply };
  /** For the description: what stands in the mail beside times and place. */
  description: string | null;
  /** Where the meeting has none of its own. */
  timeZone: string;
}

/**
 * The meeting for a calendar program (RFC 5545), as an invitation by mail has it (iTIP, RFC 5546; iMIP, RFC 6047): REQUEST asks and changes
 * what was asked, by the same UID and a higher SEQUENCE; CANCEL takes it away, until another REQUEST. Answers come by the mail's own
 * addresses, so that none is asked for (RSVP).
 */
export function invitationCalendar(meeting: InvitedMeeting, method: 'REQUEST' | 'CANCEL', of: Parties): string {
  const { id, title, place, lastOn: from, starts, ends, sequence, changedAt } = meeting;
  const times = { from, until: null, starts, ends, timeZone: meeting.timeZone ?? of.timeZone };
  const { address, name, reply } = of.attendee;
  const attendee = [
    'ATTENDEE',
    `CN=${parameter(name)}`,
    'CUTYPE=GROUP',
    'ROLE=REQ-PARTICIPANT',
    `PARTSTAT=${reply.toUpperCase()}`,
    'RSVP=FALSE',
  ].join(';');
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//B40 Balkan Cities Network//Invitations//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', method),
    ...[...zonesOf([times])].map(([zone, years]) => timeZoneComponent(zone, years)),
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', id),
    contentLine('DTSTAMP', instantValue(new Date(changedAt))),
    contentLine('SEQUENCE', sequence),
    contentLine('STATUS', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('SUMMARY', textValue(title)),
    contentLine('LOCATION', textValue(place)),
    of.description === null ? '' : contentLine('DESCRIPTION', textValue(of.description)),
    contentLine(`ORGANIZER;CN=${parameter('B40 Network')}`, mailto(of.organizer)),
    contentLine(attendee, mailto(address)),
    ...timeLines(times),
    contentLine('TRANSP', 'OPAQUE'),
    contentLine('END', 'VEVENT'),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** RFC 6068: what no URI may hold is percent-encoded. */
const mailto = (address: string): string => `mailto:${encodeURI(address)}`;
