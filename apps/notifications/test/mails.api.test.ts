import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { Links } from '#links';
import { eventually, type ApiClient } from '#testing';
import { recordAttempt } from '../src/mails/mail-table.ts';
import { queueMails, type MailToQueue } from '../src/mails/queue-mails.ts';
import { SendMails } from '../src/mails/send-mails.ts';
import { signedHere } from '../src/mails/signed-here.ts';
import { NotificationSettings } from '../src/settings.ts';
import { aMail } from './a-mail.ts';
import { want } from './offices.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';
import { reply, smtpUnderTest, type SmtpUnderTest } from './smtp-under-test.ts';

let running: RunningNotifications;
let relay: SmtpUnderTest;
let secretariat: ApiClient;
let sarajevo: ApiClient;

beforeAll(async () => {
  relay = await smtpUnderTest({
    onRcptTo({ address }, _, callback) {
      if (address.startsWith('gone')) callback(reply(550, '5.1.1 no such user'));
      else callback(address.startsWith('later') ? reply(450, '4.2.1 greylisted') : null);
    },
  });
  const mail = { ...new NotificationSettings().mail, smtpUrl: relay.url, from: 'B40 <b40@example.org>' };
  running = await runningNotifications({ settings: NotificationSettings.of({ mail }) });
  ({ secretariat } = running);
  await running.members('sarajevo', 'tuzla');
  sarajevo = (await running.officeOf('sarajevo')).api;
  await running.settled();
  await want(running, 'sarajevo', {});
  await want(running, 'tuzla', {});
  await running.sql.query(
    `INSERT INTO office_address (id, owner, office_id, address, state)
     SELECT uuidv7(), 'office:' || o, o, a || '@sarajevo.example', 'confirmed'
     FROM unnest(ARRAY['sarajevo', 'tuzla']) o, unnest(ARRAY['office', 'gone', 'later']) a`,
  );
});
afterAll(async () => {
  await running?.stop();
  await relay?.close();
});

/** Queued, and tried once. */
async function tried(given: Parameters<typeof aMail>[0] = {}): Promise<{ id: string; mail: MailToQueue }> {
  const mail = aMail(given);
  await queueMails(running.sql, [mail]);
  running.service.app.get(SendMails, { strict: false }).ring();
  const [found] = await eventually(async () => {
    const rows = await running.sql.query<{ id: string }>(`SELECT id FROM mail WHERE identity = $1 AND version > 0`, [mail.identity]);
    return rows.length > 0 ? rows : null;
  });
  return { id: found!.id, mail };
}
const one = async (id: string, by = secretariat) => (await by.get(`/v1/mails/${id}`)).body;
const idsOf = async (query: object, by = secretariat) =>
  (await by.get('/v1/mails', { query: { limit: 200, ...query } })).body.items.map(({ id }: { id: string }) => id) as string[];

test('a mail is shown as it was sent, but for what makes its addresses keys', async () => {
  const links = [
    { purpose: 'answer' as const, office: 'sarajevo', subject: `${newId()}/2` },
    { purpose: 'unsubscribe' as const, office: 'sarajevo', mail: 'office@sarajevo.example' },
  ];
  const { id, mail } = await tried({
    content: {
      text: `Potvrdi: ${signedHere(0)}`,
      html: `<a href="${signedHere(0)}">Potvrdi</a> <a href="${signedHere(1)}">Odjavi</a>`,
      calendar: { method: 'REQUEST', ics: `URL:${signedHere(0)}` },
      links,
      unsubscribe: 1,
    },
  });
  const sent = relay.taken.find(
    ({ messageId }) => messageId.startsWith('<') && messageId.length > 10 && messageId.includes('@example.org'),
  )!;
  const signed = running.service.app.get(Links, { strict: false }).address('answer', { office: 'sarajevo', subject: links[0]!.subject! });
  expect(sent.parsed.text).toContain(`Potvrdi: ${signed}`);
  const shown = await one(id, sarajevo);
  expect(shown).toMatchObject({
    officeId: 'sarajevo',
    address: mail.address,
    kind: 'CityJoined',
    language: 'bs',
    subject: mail.content.subject,
    state: 'sent',
    kept: false,
    round: 0,
    messageId: sent.messageId.slice(1, -1),
    text: 'Potvrdi: http://localhost:3000/v1/answers/*',
    html: '<a href="http://localhost:3000/v1/answers/*">Potvrdi</a> <a href="http://localhost:3000/v1/unsubscribe/*">Odjavi</a>',
    calendar: { method: 'REQUEST', ics: 'URL:http://localhost:3000/v1/answers/*' },
    attempts: [{ number: 1, outcome: 'sent', step: null }],
    nextAttemptAt: null,
  });
  expect(JSON.stringify(shown)).not.toContain(signed.split('/').at(-1));
});

test('what was not taken says at which step, with what, and when it is tried again', async () => {
  const gone = await one((await tried({ address: 'gone@sarajevo.example' })).id);
  expect(gone).toMatchObject({
    ...{ state: 'bounced', failure: 'address-refused', sentAt: null, nextAttemptAt: null },
    attempts: [{ outcome: 'bounced', step: 'recipient', status: 550, answer: expect.stringContaining('5.1.1 no such user') }],
  });
  const later = await one((await tried({ address: 'later@sarajevo.example' })).id);
  expect(later).toMatchObject({ state: 'failed', failure: 'not-taken', attempts: [{ outcome: 'again', status: 450 }] });
  const wait = Date.parse(later.nextAttemptAt) - Date.parse(later.attempts[0].at);
  expect([wait >= 60_000, wait < 70_000]).toEqual([true, true]);
});

test('a list is what was asked for, the newest first', async () => {
  const since = new Date().toISOString();
  const [first, second] = [(await tried({ kind: 'Digest' })).id, (await tried({ kind: 'Digest', address: 'gone@sarajevo.example' })).id];
  const third = (await tried({ kind: 'Invitation', officeId: 'tuzla' })).id;
  expect(await idsOf({ since })).toEqual([third, second, first]);
  expect(await idsOf({ since, kind: 'Digest' })).toEqual([second, first]);
  expect(await idsOf({ since, state: 'bounced' })).toEqual([second]);
  expect(await idsOf({ since, office: 'tuzla' })).toEqual([third]);
  const { body } = await secretariat.get('/v1/mails', { query: { since, limit: 2 } });
  expect(await idsOf({ since, limit: 2, cursor: body.next })).toEqual([first]);
});

test('an office sees its own, and what is of no office is the secretariat’s', async () => {
  const [theirs, nobodys] = [(await tried({ officeId: 'tuzla' })).id, (await tried({ officeId: null, kind: 'EndpointDisabled' })).id];
  const own = await idsOf({}, sarajevo);
  expect([own.includes(theirs), own.includes(nobodys)]).toEqual([false, false]);
  expect((await sarajevo.get('/v1/mails', { query: { office: 'tuzla' } })).body.code).toBe('not-your-office');
  for (const id of [theirs, nobodys]) {
    expect((await sarajevo.get(`/v1/mails/${id}`)).status).toBe(403);
    expect((await one(id)).id).toBe(id);
  }
  expect(await idsOf({})).toEqual(expect.arrayContaining([theirs, nobodys]));
});

test('a redelivery is a new mail under a new name, whatever became of the one before', async () => {
  const { id, mail } = await tried();
  const again = await secretariat.post(`/v1/mails/${id}/redelivery`);
  expect(again).toMatchObject({ status: 201, body: { round: 1, state: 'queued', address: mail.address, subject: mail.content.subject } });
  await eventually(async () => expect((await one(again.body.id)).state).toBe('sent'));
  const [before, after] = [await one(id), await one(again.body.id)];
  expect([before.state, before.round]).toEqual(['sent', 0]);
  expect(after.messageId).not.toBe(before.messageId);
  expect(relay.taken.filter(({ messageId }) => [before, after].some((each) => messageId === `<${each.messageId}>`))).toHaveLength(2);
  const third = await secretariat.post(`/v1/mails/${id}/redelivery`);
  expect(third.body.round).toBe(2);
});

test('a round that still waits gives way, so that nobody gets both', async () => {
  const { id } = await tried({ address: 'later@sarajevo.example' });
  const again = await secretariat.post(`/v1/mails/${id}/redelivery`);
  expect(again.status).toBe(201);
  expect(await one(id)).toMatchObject({ state: 'exhausted', failure: 'sent-anew', nextAttemptAt: null });
  const two = await Promise.all([1, 2].map(() => secretariat.post(`/v1/mails/${id}/redelivery`)));
  expect(new Set(two.map(({ body }) => body.round))).toEqual(new Set([2, 3]));
});

test('what has given way stays so, though whoever is at it fails, and is sent where it was taken all the same', async () => {
  for (const [outcome, state] of [
    ['again', 'exhausted'],
    ['sent', 'sent'],
  ] as const) {
    const { id } = await tried({ address: 'later@sarajevo.example' });
    const holder = newId();
    await running.sql.query(`UPDATE mail SET holder = $2, held_until = 'infinity' WHERE id = $1`, [id, holder]);
    await secretariat.post(`/v1/mails/${id}/redelivery`);
    await recordAttempt(running.sql, { id, holder }, { outcome, durationMs: 1 }, [60, 60]);
    expect((await one(id)).state).toBe(state);
  }
});

test('of a mail that is not there nothing is sent', async () => {
  expect((await secretariat.post(`/v1/mails/${newId()}/redelivery`)).body.code).toBe('mail-not-found');
});
