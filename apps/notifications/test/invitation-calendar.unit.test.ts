import { expect, test } from '@jest/globals';
import { pythonReader } from '#testing';
import { invitationCalendar } from '../src/invitations/invitation-calendar.ts';
import type { InvitedMeeting } from '../src/invitations/invited-meeting.ts';

const meeting = (given: Partial<InvitedMeeting> = {}): InvitedMeeting => ({
  id: '0198c5b2-7a10-7000-8000-000000000001',
  kind: 'network',
  title: 'Sastanak, „Đačko“; ŠUMA\\ İZMİR 🚂',
  theme: 'Better Cooperation,\nBetter Future',
  on: '2022-04-25',
  lastOn: '2022-04-25',
  starts: '10:00',
  ends: '17:30',
  timeZone: 'Europe/Sarajevo',
  place: 'Vijećnica, Sarajevo',
  hostCityId: 'sarajevo',
  state: 'called',
  reason: null,
  sequence: 3,
  changedAt: '2022-03-01T09:30:00.500Z',
  places: new Map(),
  ...given,
});
const parties = {
  organizer: 'b40@example.org',
  attendee: { address: 'ured+b40@laktaši.example', name: 'Laktaši "grad"', reply: 'needs-action' as const },
  description: 'Better Cooperation,\nBetter Future',
  timeZone: 'Europe/Istanbul',
};
const written = (given: Partial<InvitedMeeting> = {}, method: 'REQUEST' | 'CANCEL' = 'REQUEST') =>
  invitationCalendar(meeting(given), method, parties);

test('every line ends as RFC 5545 has it, the last one too, and none has more than 75 octets', () => {
  for (const text of [written({ title: 'Đ'.repeat(200) }), written({ starts: null, ends: null })]) {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  }
});

const read = pythonReader(import.meta.dirname, 'read-invitation.py', ['icalendar']);
const tested = read ? test : test.skip;

tested('a calendar program finds in it what was asked, of whom, and by whom', () => {
  expect(read!<Record<string, unknown>>(written())).toEqual({
    method: 'REQUEST',
    uid: meeting().id,
    sequence: 3,
    status: 'CONFIRMED',
    stamp: '2022-03-01T09:30:00+00:00',
    title: meeting().title,
    place: 'Vijećnica, Sarajevo',
    description: 'Better Cooperation,\nBetter Future',
    organizer: ['mailto:b40@example.org', 'B40 Network'],
    attendee: [
      'mailto:ured+b40@lakta%C5%A1i.example',
      { CN: 'Laktaši ’grad’', CUTYPE: 'GROUP', ROLE: 'REQ-PARTICIPANT', PARTSTAT: 'NEEDS-ACTION', RSVP: 'FALSE' },
    ],
    start: { zone: 'Europe/Sarajevo', own: '2022-04-25T08:00:00Z', iana: '2022-04-25T08:00:00Z' },
    end: { zone: 'Europe/Sarajevo', own: '2022-04-25T15:30:00Z', iana: '2022-04-25T15:30:00Z' },
    zones: ['Europe/Sarajevo'],
    errors: [],
    'written again': true,
  });
});

tested.each<[string, Partial<InvitedMeeting>, unknown, unknown]>([
  ['without times it is all day, on no clock', { starts: null, ends: null }, '2022-04-25', '2022-04-26'],
  ['without an end it has none', { ends: null }, { own: '2022-04-25T08:00:00Z', iana: '2022-04-25T08:00:00Z' }, null],
  ['without a zone it is on the network’s clock', { timeZone: null }, { own: '2022-04-25T07:00:00Z', zone: 'Europe/Istanbul' }, {}],
  ['on a clock that has no summer time', { timeZone: 'Africa/Lagos' }, { own: '2022-04-25T09:00:00Z', iana: '2022-04-25T09:00:00Z' }, {}],
  ['the day before the clocks change', { lastOn: '2027-03-27' }, { own: '2027-03-27T09:00:00Z', iana: '2027-03-27T09:00:00Z' }, {}],
  ['the day on which they do', { lastOn: '2027-03-28' }, { own: '2027-03-28T08:00:00Z', iana: '2027-03-28T08:00:00Z' }, {}],
  ['the day on which they go back', { lastOn: '2027-10-31' }, { own: '2027-10-31T09:00:00Z', iana: '2027-10-31T09:00:00Z' }, {}],
  [
    'while they do, across the change',
    { lastOn: '2027-03-28', starts: '01:30', ends: '03:30' },
    { own: '2027-03-28T00:30:00Z', iana: '2027-03-28T00:30:00Z' },
    { own: '2027-03-28T01:30:00Z', iana: '2027-03-28T01:30:00Z' },
  ],
])('%s', (_, given, start, end) => {
  const found = read!<Record<string, unknown>>(written(given));
  expect(found).toMatchObject({ errors: [], 'written again': true });
  if (typeof start === 'string') expect([found['start'], found['end'], found['zones']]).toEqual([start, end, []]);
  else expect(found['start']).toMatchObject(start as object);
  if (end === null) expect(found['end']).toBeNull();
  else if (typeof end === 'object') expect(found['end']).toMatchObject(end);
});

tested('a cancellation says so by method and state, and keeps the day that it was', () => {
  const found = read!<Record<string, unknown>>(written({ on: null, sequence: 9 }, 'CANCEL'));
  expect(found).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 9, uid: meeting().id, errors: [] });
});
