import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { newId } from '#domain';
import { Links } from '#links';
import { mailComposer } from '../src/mails/compose-mail.ts';
import type { QueuedMail } from '../src/mails/mail.entity.ts';
import { uniqueOf } from '../src/mails/message-id.ts';
import { signedHere } from '../src/mails/signed-here.ts';
import { NotificationSettings } from '../src/settings.ts';
import { verifyDkim } from './verify-dkim.ts';

const links = new Links('https://b40.example', ['a'.repeat(32)]);
const settings = { ...new NotificationSettings().mail, from: 'B40 Network <b40@example.org>' };
const createdAt = new Date('2026-11-28T17:00:00Z');
const ics = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'SUMMARY:Šta radimo', 'END:VCALENDAR', ''].join('\r\n');

const aMail = (given: Partial<QueuedMail> = {}): QueuedMail => ({
  ...{ id: newId(), identity: 'notice/1/0', address: 'ured@sarajevo.example', round: 0, officeId: 'sarajevo', language: 'bs' },
  ...{ kind: 'CityJoined', urgent: false, subject: 'Žepče – nova članica', text: 'İstanbul, Čačak, Đakovo.', html: '<p>Đakovo</p>' },
  ...{ calendar: null, links: [], unsubscribe: null, createdAt, messageId: null, state: 'queued', failure: null, kept: false },
  ...{ failures: 0, sentAt: null, dueAt: createdAt, version: 0 },
  ...given,
});
const written = async (mail: QueuedMail, given = {}) =>
  mailComposer({ ...settings, ...given }, links)(mail, `${uniqueOf(mail)}@example.org`);
const read = async (mail: QueuedMail, given = {}) => {
  const { bytes } = await written(mail, given);
  return { text: bytes.toString('latin1'), parsed: await simpleParser(bytes) };
};

test('a mail says what it is, to whom, in which language, and that nobody need answer it', async () => {
  const { parsed } = await read(aMail(), { replyTo: 'secretariat@example.org' });
  expect(parsed).toMatchObject({
    subject: 'Žepče – nova članica',
    text: expect.stringContaining('İstanbul, Čačak, Đakovo.'),
    html: expect.stringContaining('<p>Đakovo</p>'),
    date: createdAt,
    messageId: `<${uniqueOf(aMail())}@example.org>`,
    from: { value: [{ name: 'B40 Network', address: 'b40@example.org' }] },
    to: { value: [{ name: '', address: 'ured@sarajevo.example' }] },
    replyTo: { value: [{ address: 'secretariat@example.org' }] },
    attachments: [],
  });
  const header = (name: string) => parsed.headerLines.filter(({ key }) => key === name).map(({ line }) => line);
  expect(header('auto-submitted')).toEqual(['Auto-Submitted: auto-generated']);
  expect(header('content-language')).toEqual(['Content-Language: bs']);
  expect(header('list-id')).toEqual([expect.stringMatching(/^List-Id: <sarajevo\.offices\.example\.org>$/i)]);
  expect([header('list-unsubscribe'), header('list-unsubscribe-post')]).toEqual([[], []]);
});

test('signed addresses stand where they belong, and one of them stops such mails by one click', async () => {
  const signed = { office: 'sarajevo', mail: 'ured@sarajevo.example', subject: 'CityJoined' };
  const { parsed } = await read(
    aMail({
      text: `Stop: ${signedHere(1)} and {{link-7}}.`,
      html: `<a href="${signedHere(0)}">answer</a>`,
      links: [
        { purpose: 'answer', office: 'tuzla', subject: 'meeting/3', until: '2027-01-01T00:00:00.000Z' },
        { purpose: 'unsubscribe', ...signed },
      ],
      unsubscribe: 1,
    }),
  );
  const answer = links.address('answer', { office: 'tuzla', subject: 'meeting/3', until: new Date('2027-01-01T00:00:00Z') });
  const stop = links.address('unsubscribe', signed);
  expect(parsed.html).toContain(`href="${answer}"`);
  expect(parsed.text).toContain(`Stop: ${stop} and .`);
  const line = (name: string) => parsed.headerLines.find(({ key }) => key === name)!.line.replaceAll(/\r?\n\s+/g, ' ');
  expect(line('list-unsubscribe')).toBe(`List-Unsubscribe: <${stop}>`);
  expect(line('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

test('an invitation carries its event beside the text and as a file', async () => {
  const { parsed, text } = await read(aMail({ calendar: { method: 'REQUEST', ics } }));
  expect(text).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
  expect(parsed.attachments.map(({ contentType, filename, content }) => [contentType, filename, content.toString()])).toEqual(
    expect.arrayContaining([['application/ics', 'invitation.ics', ics]]),
  );
});

test('of the same mail the same bytes are made each time, of another round others, under another Message-ID', async () => {
  const mail = aMail({ calendar: { method: 'REQUEST', ics } });
  const [first, again] = [await written(mail), await written({ ...mail })];
  expect(again.bytes.equals(first.bytes)).toBe(true);
  const ids = [mail, { ...mail, round: 1 }, { ...mail, address: 'b@sarajevo.example' }, { ...mail, identity: 'notice/1/1' }].map(uniqueOf);
  expect(new Set(ids).size).toBe(4);
});

describe('what a user has written', () => {
  const nasty = 'Zenica\r\nBcc: everybody@example.org\r\n\r\n<script>';
  test('makes no header, neither in the subject nor in an address', async () => {
    const { parsed, text } = await read(
      aMail({ subject: nasty, address: '"a@b.example\\r\\nBcc: c" <office@sarajevo.example>, x@y.example' }),
    );
    expect(text.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
    expect(parsed.bcc).toBeUndefined();
  });
  test('is read as it is, however long its lines are', async () => {
    const long = 'İ'.repeat(5_000);
    const { parsed, text } = await read(aMail({ subject: long.slice(0, 900), text: long, html: `<p>${long}</p>` }));
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect([parsed.subject === long.slice(0, 900), parsed.text!.trim() === long]).toEqual([true, true]);
  });
});

describe('a signature', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const dkim = { domain: 'example.org', selector: 's1', privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
  const unsubscribe = { unsubscribe: 0, links: [{ purpose: 'unsubscribe' as const, office: 'sarajevo' }] };

  test('is good for the mail as it is, and for no other', async () => {
    const { bytes } = await written(aMail({ ...unsubscribe, calendar: { method: 'REQUEST', ics } }), { dkim });
    const found = verifyDkim(bytes, publicKey);
    expect(found).toMatchObject({ d: 'example.org', s: 's1', bodyHolds: true, signatureHolds: true });
    for (const signed of ['from', 'to', 'subject', 'date', 'message-id', 'list-unsubscribe', 'list-unsubscribe-post'])
      expect(found.h).toContain(signed);
    const changed = Buffer.from(bytes.toString('latin1').replace('To: ured@', 'To: other@'), 'latin1');
    expect(verifyDkim(changed, publicKey)).toMatchObject({ bodyHolds: true, signatureHolds: false });
    const body = Buffer.from(bytes.toString('latin1').replace('Content-Type: text/html', 'Content-Type: text/hxml'), 'latin1');
    expect(verifyDkim(body, publicKey)).toMatchObject({ bodyHolds: false });
  });

  test('that can not be made is no mail', () => {
    const { privateKey: other } = generateKeyPairSync('ed25519');
    const pem = other.export({ type: 'pkcs8', format: 'pem' }) as string;
    expect(() => mailComposer({ ...settings, dkim: { ...dkim, privateKey: pem } }, links)).toThrow('must be an RSA key');
    expect(() => mailComposer({ ...settings, dkim: { ...dkim, privateKey: 'none' } }, links)).toThrow(/DECODER|unsupported|PEM/i);
  });

  test('is not good by another key', async () => {
    const { bytes } = await written(aMail(), { dkim });
    expect(verifyDkim(bytes, generateKeyPairSync('rsa', { modulusLength: 2_048 }).publicKey).signatureHolds).toBe(false);
  });
});
