import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import type { DataSource } from 'typeorm';
import { dataSource, sqlOf, type Sql } from '#database';
import { Links } from '#links';
import { Metrics } from '#observability';
import { migrationsOf } from '#service';
import { eventually, testDatabase, type TestDatabase } from '#testing';
import { notifications } from '../src/index.ts';
import { MailMetrics } from '../src/mails/mail-metrics.ts';
import { claimMails } from '../src/mails/mail-table.ts';
import { queueMails, type MailToQueue } from '../src/mails/queue-mails.ts';
import { SendMails } from '../src/mails/send-mails.ts';
import { NotificationSettings, type MailSettings } from '../src/settings.ts';
import { aMail as anyMail } from './a-mail.ts';
import { scriptedRelay } from './scripted-relay.ts';
import { reply, smtpUnderTest, type SmtpUnderTest } from './smtp-under-test.ts';

let database: TestDatabase;
let source: DataSource;
let sql: Sql;
/** Of nobody's office: it goes wherever it goes. */
const aMail = (given: Parameters<typeof anyMail>[0] = {}) => anyMail({ officeId: null, ...given });

const ending: (() => Promise<void> | void)[] = [];
const lines: string[] = [];

beforeAll(async () => {
  const migrations = migrationsOf(notifications);
  database = await testDatabase({ migrations });
  source = await dataSource({ url: database.url, migrations, poolSize: 12 }).initialize();
  sql = sqlOf(source);
  const keep = (...said: unknown[]) => void lines.push(said.map(String).join(' '));
  Logger.overrideLogger({ log: keep, warn: keep, error: keep });
});
afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});
beforeEach(async () => {
  lines.length = 0;
  await sql.query('TRUNCATE mail, mail_attempt, office_address, office_preference');
});
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

class QuickLease extends SendMails {
  protected override readonly leaseSeconds = 0.6;
}

interface Sending {
  stop(): Promise<void>;
  figures(): Promise<string>;
}

/** One replica that sends. */
function sending(mail: Partial<MailSettings>, Sender: typeof SendMails = SendMails): Sending {
  const metrics = new Metrics('notifications');
  const settings = NotificationSettings.of({ mail: { from: 'B40 Network <b40@example.org>', retries: [0, 0], ...mail } });
  const sender = new Sender(source, settings, new Links('https://b40.example', ['s'.repeat(32)]), new MailMetrics(source, metrics));
  sender.onApplicationBootstrap();
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= sender.beforeApplicationShutdown());
  ending.push(stop);
  return { stop, figures: () => metrics.registry.metrics() };
}
async function relay(options: Parameters<typeof smtpUnderTest>[0] = {}): Promise<SmtpUnderTest> {
  const open = await smtpUnderTest(options);
  ending.push(() => open.close());
  return open;
}

interface Row {
  state: string;
  failure: string | null;
  kept: boolean;
  messageId: string | null;
}
const rowOf = async ({ identity, address }: MailToQueue): Promise<Row> =>
  (
    await sql.query<Row>(`SELECT state, failure, kept, message_id AS "messageId" FROM mail WHERE identity = $1 AND address = $2`, [
      identity,
      address,
    ])
  )[0]!;
const stateOf = async (mail: MailToQueue) => (await rowOf(mail)).state;
const becomes = (mail: MailToQueue, state: string) => eventually(async () => expect(await stateOf(mail)).toBe(state), { within: 20_000 });
const attemptsOf = (mail: MailToQueue) =>
  sql.query<{ outcome: string; step: string | null; status: number | null; answer: string | null }>(
    `SELECT a.outcome, a.step, a.status, a.answer FROM mail_attempt a JOIN mail m ON m.id = a.mail_id
     WHERE m.identity = $1 ORDER BY number`,
    [mail.identity],
  );
const count = async (state: string) =>
  (await sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM mail WHERE state = $1`, [state]))[0]!.n;

test('what was committed is sent, once, by the name that it keeps', async () => {
  const open = await relay();
  const { figures } = sending({ smtpUrl: open.url });
  const mail = aMail();
  await source
    .transaction(async (manager) => {
      await queueMails(sqlOf(manager), [aMail({ address: 'never@sarajevo.example' })]);
      throw new Error('rolled back');
    })
    .catch(() => {});
  await queueMails(sql, [mail]);
  await becomes(mail, 'sent');
  expect(open.taken.map(({ to }) => to)).toEqual(['office@sarajevo.example']);
  expect(open.taken[0]!.messageId).toBe(`<${(await rowOf(mail)).messageId}>`);
  expect(await attemptsOf(mail)).toMatchObject([{ outcome: 'sent', step: null, answer: expect.stringContaining('250') }]);
  expect(await figures()).toMatch(/b40_mail_attempts_total\{outcome="sent",service="notifications"\} 1/);
});

test('what is refused for a while is tried again, what is refused too often is exhausted', async () => {
  const tries = new Map<string, number>();
  const open = await relay({
    onRcptTo({ address }, _, callback) {
      tries.set(address, (tries.get(address) ?? 0) + 1);
      callback(address.startsWith('never') || tries.get(address)! < 3 ? reply(450, 'greylisted') : null);
    },
  });
  sending({ smtpUrl: open.url, retries: [0, 0, 0] });
  const [third, never] = [aMail(), aMail({ address: 'never@sarajevo.example' })];
  await queueMails(sql, [third, never]);
  await becomes(third, 'sent');
  await becomes(never, 'exhausted');
  expect((await attemptsOf(third)).map(({ outcome, status }) => [outcome, status])).toEqual([
    ['again', 450],
    ['again', 450],
    ['sent', null],
  ]);
  expect(await attemptsOf(never)).toHaveLength(4);
  expect([await rowOf(third), await rowOf(never)]).toMatchObject([{ failure: null }, { failure: 'not-taken' }]);
  expect(open.taken).toHaveLength(1);
});

test('a failure waits for as long as the schedule says, and no longer than a tenth more', async () => {
  const open = await relay({ onRcptTo: (_, __, callback) => callback(reply(450, 'greylisted')) });
  sending({ smtpUrl: open.url, retries: [60, 300] });
  const mail = aMail();
  await queueMails(sql, [mail]);
  await becomes(mail, 'failed');
  const [{ wait }] = (await sql.query<{ wait: number }>(
    `SELECT extract(epoch FROM due_at - a.at)::float8 AS wait FROM mail m JOIN mail_attempt a ON a.mail_id = m.id`,
  )) as [{ wait: number }];
  expect(wait).toBeGreaterThanOrEqual(60);
  expect(wait).toBeLessThan(67);
});

test('an address that does not exist ends its mail, and no other', async () => {
  const open = await relay({
    onRcptTo: ({ address }, _, callback) => callback(address.startsWith('gone') ? reply(550, `5.1.1 <${address}> is unknown`) : null),
  });
  const { figures } = sending({ smtpUrl: open.url });
  const [gone, there] = [aMail({ address: 'gone@sarajevo.example' }), aMail()];
  await queueMails(sql, [gone, there]);
  await becomes(gone, 'bounced');
  await becomes(there, 'sent');
  expect(await rowOf(gone)).toMatchObject({ failure: 'address-refused' });
  expect(await attemptsOf(gone)).toMatchObject([{ outcome: 'bounced', step: 'recipient', status: 550 }]);
  expect(lines.join('\n')).toContain('bounced, address-refused (550)');
  expect(`${lines.join('\n')}${await figures()}`).not.toMatch(/gone|sarajevo|@/);
});

/** As its people have said and confirmed. */
async function confirmed(...addresses: string[]): Promise<void> {
  await sql.query(
    `INSERT INTO office_preference
     VALUES ('sarajevo', '{e-mail}', '{}', 'immediate', '{}', 7, clock_timestamp(), 'en', '{}', clock_timestamp(), 1)`,
  );
  await sql.query(
    `INSERT INTO office_address (id, owner, office_id, address, state)
     SELECT uuidv7(), 'office:sarajevo', 'sarajevo', a, 'confirmed' FROM unnest($1::text[]) a`,
    [addresses],
  );
}

test('an address that refuses three mails gets no fourth, and what waits for it is withheld', async () => {
  const open = await relay({
    onRcptTo: ({ address }, _, callback) => callback(address.startsWith('gone') ? reply(550, '5.1.1 no such user') : null),
  });
  sending({ smtpUrl: open.url });
  await confirmed('gone@sarajevo.example', 'office@sarajevo.example');
  const standing = async () => (await sql.query(`SELECT refusals, state FROM office_address WHERE address LIKE 'gone%'`))[0];
  for (const refusals of [1, 2, 3]) {
    const mail = anyMail({ address: 'gone@sarajevo.example' });
    await queueMails(sql, [mail]);
    await becomes(mail, 'bounced');
    expect(await standing()).toEqual({ refusals, state: refusals < 3 ? 'confirmed' : 'unreachable' });
  }
  const [fourth, other] = [anyMail({ address: 'gone@sarajevo.example' }), anyMail()];
  await queueMails(sql, [fourth, other]);
  await becomes(other, 'sent');
  await becomes(fourth, 'exhausted');
  expect([await rowOf(fourth), await attemptsOf(fourth)]).toMatchObject([{ failure: 'address-gone' }, [{ outcome: 'withheld' }]]);
});

test('what is refused for another reason counts against no address', async () => {
  const open = await relay({ onMailFrom: (_, __, callback) => callback(reply(550, '5.7.1 not from you')) });
  sending({ smtpUrl: open.url, retries: [] });
  await confirmed('office@sarajevo.example');
  const mail = anyMail();
  await queueMails(sql, [mail]);
  await becomes(mail, 'exhausted');
  expect(await sql.query(`SELECT refusals, state FROM office_address`)).toEqual([{ refusals: 0, state: 'confirmed' }]);
});

test('an address that was removed meanwhile gets nothing, and one that is to be confirmed is asked', async () => {
  const open = await relay();
  sending({ smtpUrl: open.url });
  const removed = anyMail({ address: 'former@sarajevo.example' });
  const asking = anyMail({ address: 'new@sarajevo.example', kind: 'AddressConfirmation' });
  await queueMails(sql, [removed, asking]);
  await becomes(removed, 'exhausted');
  await becomes(asking, 'sent');
  expect(open.taken.map(({ to }) => to)).toEqual(['new@sarajevo.example']);
});

test('what is no address is asked of nobody', async () => {
  const open = await relay();
  sending({ smtpUrl: open.url });
  const mail = aMail({ address: 'a@b.example, c@d.example' });
  await queueMails(sql, [mail]);
  await becomes(mail, 'bounced');
  expect([open.taken, (await rowOf(mail)).failure]).toEqual([[], 'address-invalid']);
});

test('content that is refused for good ends its mail; so does a mail that is too large', async () => {
  const open = await relay({
    size: 20_000,
    taking: (to) => {
      if (to.startsWith('strict')) throw reply(554, '5.7.1 taken for spam');
    },
  });
  sending({ smtpUrl: open.url });
  const strict = aMail({ address: 'strict@sarajevo.example' });
  const large = aMail({ content: { text: 'ž'.repeat(30_000) } });
  const ours = aMail({ content: { text: 'ž'.repeat(5 * 1024 * 1024) } });
  await queueMails(sql, [strict, large, ours]);
  for (const mail of [strict, large, ours]) await becomes(mail, 'exhausted');
  expect([await rowOf(strict), await rowOf(large), await rowOf(ours)]).toMatchObject([
    { failure: 'refused' },
    { failure: 'too-large' },
    { failure: 'too-large' },
  ]);
  for (const mail of [strict, large, ours]) expect(await attemptsOf(mail)).toMatchObject([{ outcome: 'refused' }]);
});

test('a relay that refuses us is alarmed, marks nobody, and is asked by one mail at a time until it is mended', async () => {
  let mended = false;
  const asked: number[] = [];
  const open = await relay({
    onMailFrom({ address }, _, callback) {
      asked.push(performance.now());
      callback(mended ? null : reply(550, `5.7.1 <${address}> may not send`));
    },
  });
  const { figures } = sending({ smtpUrl: open.url, retries: Array.from({ length: 20 }, () => 0) });
  const mails = Array.from({ length: 30 }, () => aMail());
  await queueMails(sql, mails);
  await eventually(() => expect(lines.join('\n')).toContain("mails can't be sent until this is mended: sender: 550"));
  await eventually(async () => expect(await figures()).toMatch(/b40_mail_relay_away\{service="notifications"\} 1/));
  // Four at once; then one after a second, and one after two more.
  await eventually(() => expect(asked.length).toBeGreaterThan(5), { within: 10_000 });
  expect(asked[5]! - asked[0]!).toBeGreaterThan(2_500);
  expect([await count('bounced'), await count('exhausted')]).toEqual([0, 0]);
  expect(await figures()).toMatch(/b40_mail_relay_failures_total\{step="sender",kind="refused",service="notifications"\} [1-9]/);
  expect(lines.join('\n')).not.toMatch(/@|b40@example/);
  mended = true;
  await eventually(async () => expect(await count('sent')).toBe(30), { within: 20_000 });
  expect(await figures()).toMatch(/b40_mail_relay_away\{service="notifications"\} 0/);
}, 40_000);

test('a relay that is away holds all back and loses none', async () => {
  const before = await relay();
  await before.close();
  sending({ smtpUrl: before.url, retries: Array.from({ length: 20 }, () => 0) });
  const mails = Array.from({ length: 25 }, () => aMail());
  await queueMails(sql, mails);
  await eventually(() => expect(lines.join('\n')).toContain('the mail relay is away, mails wait: connection'));
  const [{ tries }] = (await sql.query<{ tries: number }>(`SELECT count(*)::int AS tries FROM mail_attempt`)) as [{ tries: number }];
  expect(tries).toBeLessThan(10);
  const back = await relay({ at: before.port });
  await eventually(async () => expect(await count('sent')).toBe(25), { within: 20_000 });
  expect(new Set(back.taken.map(({ messageId }) => messageId)).size).toBe(25);
  expect(back.taken).toHaveLength(25);
}, 40_000);

test('two replicas send each mail once', async () => {
  const open = await relay();
  await queueMails(
    sql,
    Array.from({ length: 80 }, () => aMail()),
  );
  sending({ smtpUrl: open.url });
  sending({ smtpUrl: open.url });
  await eventually(async () => expect(await count('sent')).toBe(80), { within: 20_000 });
  expect(open.taken).toHaveLength(80);
  expect(new Set(open.taken.map(({ messageId }) => messageId)).size).toBe(80);
}, 40_000);

test('what takes longer than a lease is held on, and not sent beside', async () => {
  const { promise: slow, resolve: go } = Promise.withResolvers<void>();
  const open = await relay({ taking: () => slow });
  const [one, two] = [sending({ smtpUrl: open.url }, QuickLease), sending({ smtpUrl: open.url }, QuickLease)];
  const mail = aMail();
  await queueMails(sql, [mail]);
  const until = async () => (await sql.query<{ at: Date }>(`SELECT held_until AS at FROM mail WHERE holder IS NOT NULL`))[0]?.at.getTime();
  const first = (await eventually(async () => (await until()) ?? null)) as number;
  // Three leases later.
  await eventually(async () => expect(await until()).toBeGreaterThan(first + 1_800));
  go();
  await becomes(mail, 'sent');
  await Promise.all([one.stop(), two.stop()]);
  expect(open.taken).toHaveLength(1);
});

test('who dies before it has sent leaves the mail to another', async () => {
  const open = await relay();
  const mail = aMail();
  await queueMails(sql, [mail]);
  expect(await claimMails(sql, { holder: crypto.randomUUID(), seconds: 0.5, most: 1, urgent: false })).toHaveLength(1);
  sending({ smtpUrl: open.url });
  await becomes(mail, 'sent');
  expect(open.taken).toHaveLength(1);
});

test('who dies after it has sent, and before that is recorded, has it sent again as the same mail', async () => {
  const open = await relay();
  const mail = aMail({ content: { calendar: { method: 'REQUEST', ics: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } } });
  await sql.query(`CREATE FUNCTION not_recorded() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$`);
  await sql.query(`CREATE TRIGGER killed BEFORE INSERT ON mail_attempt EXECUTE FUNCTION not_recorded()`);
  ending.push(async () => void (await sql.query(`DROP FUNCTION not_recorded() CASCADE`)));
  sending({ smtpUrl: open.url }, QuickLease);
  await queueMails(sql, [mail]);
  await eventually(() => expect(open.taken.length).toBeGreaterThan(1));
  expect(await stateOf(mail)).toBe('queued');
  await sql.query(`DROP TRIGGER killed ON mail_attempt`);
  await becomes(mail, 'sent');
  expect(new Set(open.taken.map(({ messageId }) => messageId)).size).toBe(1);
  expect(open.taken.every(({ bytes }) => bytes.equals(open.taken[0]!.bytes))).toBe(true);
  expect(await attemptsOf(mail)).toHaveLength(1);
});

test('a relay that takes a mail and dies before it says so gets the same mail again', async () => {
  const script: Parameters<typeof scriptedRelay>[0] = { content: 'closes' };
  const open = await scriptedRelay(script);
  ending.push(() => open.close());
  sending({ smtpUrl: `smtp://127.0.0.1:${open.port}` });
  const mail = aMail();
  await queueMails(sql, [mail]);
  await eventually(() => expect(open.contents.length).toBeGreaterThan(0));
  delete script.content;
  await becomes(mail, 'sent');
  expect(open.contents.length).toBeGreaterThan(1);
  expect(new Set(open.contents).size).toBe(1);
  expect((await attemptsOf(mail))[0]).toMatchObject({ outcome: 'again', step: 'content', status: null });
});

test('an alert overtakes what stands before it, and is not kept by what hangs', async () => {
  const { promise: hanging, resolve: go } = Promise.withResolvers<void>();
  const open = await relay({ taking: (to) => (to.startsWith('hangs') ? hanging : undefined) });
  await queueMails(
    sql,
    Array.from({ length: 1_000 }, (_, n) => aMail({ address: `hangs-${n}@sarajevo.example` })),
  );
  const alerts = Array.from({ length: 5 }, () => aMail({ urgent: true, kind: 'DisasterAlertRaised' }));
  await queueMails(sql, alerts);
  sending({ smtpUrl: open.url });
  ending.push(go);
  for (const alert of alerts) await becomes(alert, 'sent');
  const late = aMail({ urgent: true, kind: 'DisasterAlertRaised' });
  await queueMails(sql, [late]);
  await becomes(late, 'sent');
  expect(open.taken).toHaveLength(6);
  await sql.query(`UPDATE mail SET state = 'exhausted', due_at = NULL WHERE state = 'queued' AND holder IS NULL`);
});

test('a password and TLS are used where the relay has them', async () => {
  const open = await relay({
    authOptional: false,
    onAuth({ username, password }, session, callback) {
      if (username === 'b40' && password === 'ž:@/' && session.secure) callback(null, { user: 'b40' });
      else callback(reply(535, '5.7.8 wrong password'));
    },
  });
  sending({ smtpUrl: `smtp://b40:${encodeURIComponent('ž:@/')}@127.0.0.1:${open.port}` });
  const mail = aMail();
  await queueMails(sql, [mail]);
  await becomes(mail, 'sent');
});

test('without a relay mails are kept, as files that only their owner reads', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'mails-')), 'mails');
  ending.push(() => rmSync(join(folder, '..'), { recursive: true }));
  const { figures } = sending({ folder });
  const mail = aMail();
  await queueMails(sql, [mail]);
  await becomes(mail, 'sent');
  expect(await rowOf(mail)).toMatchObject({ kept: true, failure: null });
  const [{ id }] = (await sql.query<{ id: string }>(`SELECT id FROM mail`)) as [{ id: string }];
  expect(readdirSync(folder)).toEqual([`${id}.eml`]);
  expect([statSync(folder).mode & 0o777, statSync(join(folder, `${id}.eml`)).mode & 0o777]).toEqual([0o700, 0o600]);
  expect(await simpleParser(readFileSync(join(folder, `${id}.eml`)))).toMatchObject({ subject: mail.content.subject });
  expect(await figures()).toMatch(/b40_mail_attempts_total\{outcome="kept",service="notifications"\} 1/);
});

test('a folder that can not be written is a relay that is away', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'mails-')), 'mails');
  ending.push(() => rmSync(join(file, '..'), { recursive: true }));
  writeFileSync(file, '');
  sending({ folder: file, retries: [0, 0, 0, 0, 0, 0] });
  const mail = aMail();
  await queueMails(sql, [mail]);
  await becomes(mail, 'failed');
  expect(await attemptsOf(mail)).toMatchObject([{ outcome: 'again', step: 'keeping' }]);
  rmSync(file);
  await becomes(mail, 'sent');
});

test('how many wait, and for how long, is told', async () => {
  const { figures, stop } = sending({ folder: '/' });
  await stop();
  await queueMails(sql, [aMail(), aMail()]);
  await sql.query(`UPDATE mail SET due_at = clock_timestamp() - interval '1 hour'`);
  const told = await figures();
  expect(told).toMatch(/b40_mails_waiting\{service="notifications"\} 2/);
  expect(Number(/b40_mails_overdue_seconds\{service="notifications"\} ([\d.]+)/.exec(told)![1])).toBeGreaterThanOrEqual(3_600);
});
