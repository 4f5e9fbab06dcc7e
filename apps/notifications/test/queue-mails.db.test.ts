import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dataSource, sqlOf, type Sql } from '#database';
import { migrationsOf } from '#service';
import { testDatabase, type TestDatabase } from '#testing';
import { notifications } from '../src/index.ts';
import { queueMails } from '../src/mails/queue-mails.ts';
import { signedHere } from '../src/mails/signed-here.ts';
import { aMail } from './a-mail.ts';

let database: TestDatabase;
let sql: Sql;
let close: () => Promise<void>;

beforeAll(async () => {
  const migrations = migrationsOf(notifications);
  database = await testDatabase({ migrations });
  const source = await dataSource({ url: database.url, migrations }).initialize();
  sql = sqlOf(source);
  close = () => source.destroy();
});
afterAll(async () => {
  await close?.();
  await database?.drop();
});

const queued = (identity: string) => sql.query<Record<string, unknown>>(`SELECT * FROM mail WHERE identity = $1 ORDER BY id`, [identity]);

test('the same identity and address is one mail, however often it is queued; another address or identity is another', async () => {
  const mail = aMail();
  await queueMails(sql, [mail, mail, { ...mail, address: 'mayor@sarajevo.example' }]);
  await queueMails(sql, [{ ...mail, content: { ...mail.content, subject: 'Told again' } }]);
  const found = await queued(mail.identity);
  expect(found.map(({ address, subject, state }) => ({ address, subject, state }))).toEqual([
    { address: 'office@sarajevo.example', subject: 'Zenica – nova članica', state: 'queued' },
    { address: 'mayor@sarajevo.example', subject: 'Zenica – nova članica', state: 'queued' },
  ]);
});

test('a mail is kept as it was made, with what is signed when it is sent', async () => {
  const until = new Date('2027-01-01T00:00:00Z');
  const mail = aMail({
    officeId: null,
    urgent: true,
    content: {
      subject: 'Two\r\nBcc: everybody@example.org\tlines\u2028',
      text: `Confirm: ${signedHere(0)}`,
      calendar: { method: 'REQUEST', ics: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
      links: [{ purpose: 'answer', office: 'tuzla', subject: 'meeting/3', until }],
      unsubscribe: 0,
    },
  });
  await queueMails(sql, [mail]);
  expect(await queued(mail.identity)).toMatchObject([
    {
      office_id: null,
      language: 'bs',
      kind: 'CityJoined',
      urgent: true,
      subject: 'Two Bcc: everybody@example.org lines',
      text: 'Confirm: {{link-0}}',
      html: mail.content.html,
      calendar: mail.content.calendar,
      links: [{ purpose: 'answer', office: 'tuzla', subject: 'meeting/3', until: until.toISOString() }],
      unsubscribe: 0,
      due_at: expect.any(Date),
    },
  ]);
  const plain = aMail();
  await queueMails(sql, [plain]);
  expect(await queued(plain.identity)).toMatchObject([{ calendar: null, links: [], unsubscribe: null, urgent: false }]);
});
