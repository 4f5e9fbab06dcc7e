import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  AttendanceConfirmed,
  MeetingCalled,
  MeetingCancelled,
  MeetingOpened,
  MeetingPostponed,
  MeetingUpdated,
  ParticipantInvited,
} from '#contracts';
import { newId } from '#domain';
import { eventually } from '#testing';
import { confirm, want } from './offices.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
beforeAll(async () => {
  running = await runningNotifications({ settings: { mail: { from: 'B40 <b40@example.org>', retries: [60] } } });
  for (const [cityId, name] of Object.entries({ sarajevo: 'Sarajevo', istanbul: 'İstanbul', tuzla: 'Tuzla', zenica: 'Zenica' }))
    await running.register(cityId, { name });
  await running.members('sarajevo', 'istanbul');
  await running.settled();
});
afterAll(() => running.stop());
beforeEach(async () => {
  for (const table of ['mail', 'office_address', 'office_preference', 'address_ask', 'digest_entry', 'digest'])
    await running.sql.query(`DELETE FROM ${table}`);
});

interface Mail {
  identity: string;
  address: string;
  officeId: string;
  language: string;
  subject: string;
  text: string;
  html: string;
  calendar: { method: string; ics: string };
  links: { purpose: string; office: string; mail: string; subject: string; until: string }[];
  unsubscribe: number | null;
}
const invitations = async (): Promise<Mail[]> => {
  await running.settled();
  return running.sql.query<Mail>(
    `SELECT identity, address, office_id AS "officeId", language, subject, text, html, calendar, links, unsubscribe FROM mail
     WHERE kind = 'Invitation' ORDER BY id`,
  );
};
/** What has come since this was asked last, as `office method sequence status`. */
async function come(): Promise<string[]> {
  const mails = await invitations();
  await running.sql.query(`DELETE FROM mail WHERE kind = 'Invitation'`);
  return mails.map(({ officeId, calendar: { method, ics } }) => {
    const [, sequence] = /\r\nSEQUENCE:(\d+)\r\n/.exec(ics)!;
    const [, status] = /\r\nSTATUS:(\w+)\r\n/.exec(ics)!;
    return `${officeId} ${method} ${sequence} ${status}`;
  });
}
/** With one confirmed address each. */
async function offices(...cityIds: string[]): Promise<void> {
  await running.settled();
  for (const cityId of cityIds) {
    await want(running, cityId, { emails: [{ address: `office@${cityId}.example` }], mutedKinds: ['ParticipantInvited'] });
    await confirm(running, `office@${cityId}.example`);
  }
  await come();
}
const { meetingId: _id, warnings: _warnings, ...meeting } = MeetingCalled.example;
const call = async (given: object = {}): Promise<string> => {
  const meetingId = newId();
  await running.publish(MeetingCalled, { ...meeting, meetingId, warnings: [], kind: 'working-group', ...given });
  return meetingId;
};
const invite = (meetingId: string, cityId: string) => running.publish(ParticipantInvited, { meetingId, cityId, standing: 'invited' });
const update = (meetingId: string, given: object = {}) =>
  running.publish(MeetingUpdated, { ...meeting, meetingId, kind: 'working-group', postponedFrom: null, ...given });
const postpone = (meetingId: string, on: string | null, invitedCityIds: string[], previouslyOn = meeting.on) =>
  running.publish(MeetingPostponed, { ...MeetingPostponed.example, meetingId, on, previouslyOn, invitedCityIds });
const cancel = (meetingId: string) => running.publish(MeetingCancelled, { meetingId, reason: 'Snow.' });

test('a city that is invited, member or not, is asked at each confirmed address of its office, in its language', async () => {
  const emails = [
    { address: 'office@tuzla.example' },
    { address: 'ured@tuzla.example' },
    { address: 'alarm@tuzla.example', alertsOnly: true },
  ];
  await want(running, 'tuzla', {
    emails: [...emails, { address: 'pending@tuzla.example' }],
    language: 'bs',
    mutedKinds: ['ParticipantInvited'],
  });
  for (const { address } of emails) await confirm(running, address);
  await come();
  const meetingId = await call();
  await invite(meetingId, 'tuzla');
  const mails = await invitations();
  expect(mails.map(({ address }) => address)).toEqual(['office@tuzla.example', 'ured@tuzla.example']);
  for (const { identity, address, officeId, language, subject, text, html, calendar, links, unsubscribe } of mails) {
    expect([identity, officeId, language, unsubscribe]).toEqual([`invitation/${meetingId}/tuzla/1`, 'tuzla', 'bs', null]);
    expect(subject).toContain(meeting.title);
    expect(calendar.method).toBe('REQUEST');
    const lines = calendar.ics.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([`UID:${meetingId}`, 'SEQUENCE:1', 'METHOD:REQUEST', 'DTSTART;TZID=Europe/Sarajevo:20220425T100000']),
    );
    expect(lines.find((line) => line.startsWith('ATTENDEE'))).toMatch(new RegExp(`PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${address}$`));
    expect(lines.find((line) => line.startsWith('ORGANIZER'))).toMatch(/:mailto:b40@example\.org$/);
    expect(links).toEqual([
      {
        purpose: 'answer',
        office: 'tuzla',
        mail: address,
        subject: expect.stringMatching(new RegExp(`^${meetingId}/1/[0-9a-f-]{36}$`)),
        until: expect.any(String),
      },
    ]);
    for (const act of ['confirm', 'decline', 'substitute']) {
      expect(text).toContain(`{{link-0}}?act=${act}&lang=bs`);
      expect(html).toContain(`{{link-0}}?act=${act}&amp;lang=bs`);
    }
  }
});

test('a member is asked to the network’s own meetings without an invitation, and once where it has one', async () => {
  await offices('sarajevo', 'istanbul', 'tuzla');
  const meetingId = await call({ kind: 'network' });
  await invite(meetingId, 'istanbul');
  await invite(meetingId, 'tuzla');
  expect(await come()).toEqual(['istanbul REQUEST 1 CONFIRMED', 'sarajevo REQUEST 1 CONFIRMED', 'tuzla REQUEST 1 CONFIRMED']);
  await call();
  expect(await come()).toEqual([]);
});

describe('what changes is told by a higher SEQUENCE', () => {
  test('a change, a postponement, one without a day, a cancellation: to every city with a place', async () => {
    await offices('tuzla', 'zenica');
    const meetingId = await call();
    await invite(meetingId, 'tuzla');
    await invite(meetingId, 'zenica');
    expect(await come()).toEqual(['tuzla REQUEST 1 CONFIRMED', 'zenica REQUEST 1 CONFIRMED']);
    await running.publish(AttendanceConfirmed, { ...AttendanceConfirmed.example, meetingId, cityId: 'tuzla' });
    await update(meetingId, { place: 'Ilidža' });
    const [first] = await invitations();
    expect(first!.calendar.ics.replaceAll('\r\n ', '')).toMatch(/PARTSTAT=ACCEPTED;.*office@tuzla\.example/);
    expect(first!.calendar.ics).toContain('LOCATION:Ilidža');
    expect(await come()).toEqual(['tuzla REQUEST 5 CONFIRMED', 'zenica REQUEST 5 CONFIRMED']);
    await postpone(meetingId, '2022-05-02', ['tuzla', 'zenica']);
    const [moved] = await invitations();
    expect([moved!.calendar.ics.includes('20220502T100000'), moved!.calendar.ics.includes('PARTSTAT=NEEDS-ACTION')]).toEqual([true, true]);
    expect(moved!.links).toEqual([expect.objectContaining({ subject: expect.stringContaining(`${meetingId}/6/`) })]);
    expect(await come()).toEqual(['tuzla REQUEST 6 CONFIRMED', 'zenica REQUEST 6 CONFIRMED']);
    await postpone(meetingId, null, ['tuzla', 'zenica'], '2022-05-02');
    const [away] = await invitations();
    expect([away!.links, away!.text.includes('{{link'), away!.calendar.ics.includes('20220502T100000')]).toEqual([[], false, true]);
    expect(await come()).toEqual(['tuzla CANCEL 7 CANCELLED', 'zenica CANCEL 7 CANCELLED']);
    // Nothing is in the calendars, and nothing is asked, until there is a day again.
    await update(meetingId, { title: 'In May', postponedFrom: '2022-05-02' });
    await invite(meetingId, 'sarajevo');
    expect(await come()).toEqual([]);
    await postpone(meetingId, '2022-06-01', ['tuzla', 'zenica']);
    expect(await come()).toEqual(['tuzla REQUEST 10 CONFIRMED', 'zenica REQUEST 10 CONFIRMED']);
    await cancel(meetingId);
    expect(await come()).toEqual(['tuzla CANCEL 11 CANCELLED', 'zenica CANCEL 11 CANCELLED']);
  });

  test('of an open meeting nothing is asked; its cancellation is told', async () => {
    await offices('tuzla');
    const meetingId = await call();
    await invite(meetingId, 'tuzla');
    await running.publish(MeetingOpened, { ...MeetingOpened.example, meetingId });
    await come();
    await update(meetingId, { chairPersonId: newId() });
    expect(await come()).toEqual([]);
    await cancel(meetingId);
    expect(await come()).toEqual(['tuzla CANCEL 5 CANCELLED']);
  });

  test('what comes again is no other mail, whatever came meanwhile', async () => {
    await offices('tuzla');
    const meetingId = await call();
    await invite(meetingId, 'tuzla');
    await update(meetingId, { title: 'Another' });
    const ofMeeting = async () => (await invitations()).filter(({ identity }) => identity.includes(meetingId));
    const before = await ofMeeting();
    expect(before.map(({ identity }) => identity)).toEqual([1, 3].map((sequence) => `invitation/${meetingId}/tuzla/${sequence}`));
    const again = async () => {
      await running.sql.query(`DELETE FROM consumer_key WHERE consumer = 'notices'`);
      await running.sql.query(`UPDATE journal_cursor SET position = 0 WHERE reader = 'notices'`);
      return ofMeeting();
    };
    expect(await again()).toEqual(before);
    // Each change is told as it then was, though all that came after it is known by now.
    await running.sql.query(`DELETE FROM mail`);
    expect(await again()).toEqual(before);
  });
});

describe('who can be asked later gets the invitation that stands', () => {
  test('an address, once it is confirmed: of meetings that are to come alone, by the newest SEQUENCE', async () => {
    const [coming, over, off] = [await call({ on: '2100-04-25' }), await call(), await call({ on: '2100-04-25' })];
    for (const meetingId of [coming, over, off]) await invite(meetingId, 'zenica');
    await update(coming, { on: '2100-04-25', title: 'Another' });
    await cancel(off);
    await running.settled();
    await want(running, 'zenica', { emails: [{ address: 'late@zenica.example' }] });
    expect(await invitations()).toEqual([]);
    await confirm(running, 'late@zenica.example');
    await eventually(async () => (await invitations()).length > 0);
    const mails = await invitations();
    expect(mails.map(({ identity, address }) => [identity, address])).toEqual([[`invitation/${coming}/zenica/3`, 'late@zenica.example']]);
    expect(mails[0]!.subject).toContain('Another');
    for (const meetingId of [coming, over]) await cancel(meetingId);
    await come();
  });

  test('a city that becomes a member, to the network’s own meetings', async () => {
    await running.register('mostar', { name: 'Mostar' });
    await offices('mostar');
    const [network, group] = [await call({ kind: 'network', on: '2100-04-25' }), await call({ on: '2100-04-25' })];
    expect(await come()).toEqual([]);
    await running.join('mostar');
    expect(await come()).toEqual(['mostar REQUEST 1 CONFIRMED']);
    for (const meetingId of [network, group]) await cancel(meetingId);
    await come();
  });
});

test('an office that takes no mails is not asked by one', async () => {
  await want(running, 'tuzla', { emails: [{ address: 'office@tuzla.example' }], channels: ['in-app'] });
  await confirm(running, 'office@tuzla.example');
  const meetingId = await call();
  await invite(meetingId, 'tuzla');
  expect(await come()).toEqual([]);
});
