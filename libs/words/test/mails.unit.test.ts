import { expect, test } from '@jest/globals';
import { alertMail, confirmAddressMail, digestMail, escaped, invitationMail, languages, layOut, noticeMail, page } from '#words';

const hostile = `<script>alert("1")</script> & 'so' {{link-0}}`;

test('nothing that people wrote becomes markup, and text is as they wrote it', () => {
  const mail = layOut('en', {
    heading: hostile,
    severity: { text: hostile, slight: false },
    paragraphs: [hostile],
    items: [{ title: hostile, text: hostile, href: 'https://b40.example/?a=1&b="2' }],
    buttons: [{ label: hostile, href: 'https://b40.example/"onclick="x' }],
    footer: [hostile, { label: hostile, href: 'https://b40.example/' }],
  });
  expect(mail.html).not.toMatch(/<script|[^=]"onclick|"2"/);
  expect(mail.html.split(escaped(hostile))).toHaveLength(10);
  expect(mail.text.split(hostile)).toHaveLength(9);
});

test('a subject is one line, so that no header comes after it', () => {
  const { subject } = noticeMail('en', { title: 'Meeting\r\nBcc: all@b40.example\u2028\u0000 x', text: '' });
  expect(subject).toBe('Meeting Bcc: all@b40.example x');
});

test('markers of signed addresses stand in text and HTML as they are', () => {
  const { text, html } = noticeMail('en', { title: 'A', text: 'B', href: '{{link-0}}', unsubscribe: '{{link-1}}', office: 'Tuzla' });
  for (const marker of ['{{link-0}}', '{{link-1}}']) {
    expect(text.split(marker)).toHaveLength(2);
    expect(html.split(`href="${marker}"`)).toHaveLength(2);
  }
});

test('only what may be muted says how', () => {
  const mails = [noticeMail('en', { title: 'A', text: 'B', office: 'Tuzla' }), confirmAddressMail('en', { href: 'https://b40.example/a' })];
  for (const { text } of mails) expect(text).not.toContain('No more mails');
});

test.each(languages)('a mail in %s says its language, loads nothing and keeps one content in both forms', (language) => {
  const mail = digestMail(language, {
    day: '2022-04-26',
    office: 'Tuzla',
    entries: [1, 2].map((n) => ({ title: `Title ${n}`, text: `Text ${n}`, href: `https://b40.example/${n}` })),
  });
  expect(mail.html).toContain(`<html lang="${language}">`);
  expect(mail.html).not.toMatch(/<img|<link|<script|@import|url\(|@font-face/);
  for (const said of ['Title 1', 'Text 2', 'https://b40.example/2']) {
    expect(mail.html).toContain(said);
    expect(mail.text).toContain(said);
  }
});

test.each(languages)('an alert in %s says in words how severe it is, and asks nothing any more once it is over', (language) => {
  const alert = { severity: 'Extreme', urgency: 'Immediate', certainty: 'Observed', event: 'Flood', cities: ['Tuzla'] };
  const ofOffice = { expiresAt: '2022-04-26T18:00:00Z', office: 'Tuzla', timeZone: 'Europe/Sarajevo', href: '{{link-0}}' };
  const said = (what: 'raised' | 'ended') => alertMail(language, { what, ...alert, ...ofOffice });
  const severity = /class="severity">([^<]+)</.exec(said('raised').html)![1]!;
  expect(severity.split(': ')).toHaveLength(2);
  expect(said('raised').text).toContain(severity);
  expect(said('raised').text).toContain('20:00');
  expect(said('ended').text).not.toContain('20:00');
});

test('an invitation asks by three addresses, and a cancellation by none', () => {
  const meeting = { title: 'M', on: '2022-04-25', starts: '10:00', ends: '17:30', timeZone: 'Europe/Sarajevo', place: 'Hall' };
  const answers = { confirm: '{{link-0}}', decline: '{{link-1}}', substitute: '{{link-2}}' };
  const invited = invitationMail('en', { what: 'invited', city: 'Tuzla', meeting, answers });
  expect(invited.html.match(/class="act/g)).toHaveLength(3);
  expect(invited.text).toContain('When: 25 April 2022, 10:00–17:30 (Europe/Sarajevo)');
  const cancelled = invitationMail('en', { what: 'cancelled', city: 'Tuzla', meeting: { ...meeting, on: null }, reason: 'Snow.' });
  expect(cancelled.html).not.toContain('class="act');
  expect(cancelled.text).toContain('Reason: Snow.');
  expect(cancelled.text).toContain('When: not known yet');
});

test('a page asks by a form that goes where the page is, with a label for each field', () => {
  const html = page('en', {
    title: hostile,
    paragraphs: [hostile],
    form: {
      fields: [
        { name: 'personId', label: hostile, options: [{ value: hostile, label: hostile }], required: true },
        { name: 'reason', label: 'Reason', longest: 500 },
      ],
      button: hostile,
    },
  });
  expect(html).not.toContain('<script');
  expect(html).toContain('<form method="post">');
  expect(html.match(/<label for="(personId|reason)">/g)).toHaveLength(2);
});
