import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ActionItemAdded, ActionItemUpdated, MeetingCalled } from '#contracts';
import { sqlOf } from '#database';
import { newId } from '#domain';
import { Links } from '#links';
import { stored } from '#testing';
import { makeDigest } from '../src/digests/make-digest.ts';
import { countRefusal, stillReachable } from '../src/preferences/office-addresses.ts';
import { atRest, confirm, forgetOffices, hearing, mailsTo, pathOf, preferencesOf, want } from './offices.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let links: Links;
beforeAll(async () => {
  running = await runningNotifications();
  links = running.service.app.get(Links, { strict: false });
  await running.members('sarajevo', 'tuzla');
});
afterAll(() => running.stop());
beforeEach(async () => void (await forgetOffices(running)));

/** What stands in the database once all that is on its way is done. */
async function kept() {
  await atRest(running);
  return stored(running.sql);
}

const address = 'office@sarajevo.example';
const emails = async (officeId = 'sarajevo') => (await running.secretariat.get(preferencesOf(officeId))).body.emails;

async function ask(path: string, method = 'POST') {
  const answer = await fetch(running.service.url + path, { method, headers: { 'accept-language': 'bs' } });
  return { status: answer.status, type: answer.headers.get('content-type'), page: await answer.text() };
}

const aMeeting = async () => {
  await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });
  await running.settled();
};

async function aConfirmation(): Promise<string> {
  await want(running, 'sarajevo', { language: 'tr', emails: [{ address }] });
  return pathOf(running, (await mailsTo(running, address)).at(-1)!);
}

async function anUnsubscription(): Promise<string> {
  await hearing(running, 'sarajevo', [address], { language: 'tr' });
  await aMeeting();
  return pathOf(running, (await mailsTo(running, address, 'MeetingCalled')).at(-1)!);
}

describe.each([
  ['an address', 'address', aConfirmation],
  ['an unsubscription', 'unsubscribe', anUnsubscription],
] as const)('%s', (_, purpose, made) => {
  test('to look does nothing, by GET and by HEAD; its page, in the language of the office, has the button that does it', async () => {
    const path = await made();
    const before = await kept();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const { status, page } = await ask(path, method);
      expect(status).toBe(200);
      if (method === 'GET') expect(page).toMatch(/<html lang="tr"[^]*<form method="post">/);
    }
    expect(await kept()).toEqual(before);
  });

  test('a second time answers the same page and does nothing more', async () => {
    const path = await made();
    const first = await ask(path);
    const before = await kept();
    expect(await ask(path)).toEqual(first);
    expect(await kept()).toEqual(before);
  });

  test('altered, or signed for another purpose, it does nothing and is a page with 404', async () => {
    const path = await made();
    const before = await kept();
    const [, content = '', mac = ''] = /([^/.]+)\.([^/.]+)$/.exec(path)!;
    const other = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    const altered = [`${other(content, 9)}.${mac}`, `${content}.${other(mac, 0)}`, content, `${content}.${mac}A`, 'x'];
    const read = links.read(purpose, `${content}.${mac}`)!;
    const foreign = (['calendar', 'answer', 'address', 'unsubscribe'] as const)
      .filter((each) => each !== purpose)
      .map((each) => links.sign(each, read));
    for (const signed of [...altered, ...foreign])
      for (const method of ['GET', 'POST']) {
        const { status, type, page } = await ask(path.replace(/[^/]+$/, signed), method);
        expect([status, type, page.includes('lang="bs"')]).toEqual([404, 'text/html; charset=utf-8', true]);
      }
    expect(await kept()).toEqual(before);
  });

  test('it is void when the address was removed, for whoever looks or acts', async () => {
    const path = await made();
    await want(running, 'sarajevo', { language: 'tr', emails: [] });
    const before = await kept();
    for (const method of ['GET', 'POST']) {
      const { status, type, page } = await ask(path, method);
      expect([status, type, page.includes('lang="tr"')]).toEqual([410, 'text/html; charset=utf-8', true]);
    }
    expect(await kept()).toEqual(before);
  });
});

test('an address is confirmed within its time', async () => {
  await aConfirmation();
  const [asked] = await mailsTo(running, address);
  const [signed] = asked!.links;
  const days = (Date.parse(signed!.until!) - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(7);
  const late = links.address('address', {
    office: 'sarajevo',
    mail: address,
    subject: signed!.subject!,
    until: new Date(Date.now() - 1_000),
  });
  for (const method of ['GET', 'POST']) expect((await ask(new URL(late).pathname, method)).status).toBe(410);
  expect(await emails()).toMatchObject([{ state: 'pending' }]);
});

test('an address that three mails were refused by is unreachable until it is confirmed again, by a new mail', async () => {
  const first = await aConfirmation();
  await confirm(running, address);
  const { etag } = await running.secretariat.get(preferencesOf('sarajevo'));
  for (const n of [1, 2, 3]) {
    expect([n, await stillReachable(running.sql, 'sarajevo', address)]).toEqual([n, true]);
    await running.service.app.get(DataSource).transaction((em) => countRefusal(sqlOf(em), 'sarajevo', address));
  }
  const gone = await running.secretariat.get(preferencesOf('sarajevo'));
  expect([gone.body.emails[0].state, gone.etag !== etag]).toEqual(['unreachable', true]);
  expect(await stillReachable(running.sql, 'sarajevo', address)).toBe(false);
  // Who has read the first mail has not read one since.
  expect((await ask(first)).status).toBe(410);
  await want(running, 'sarajevo', { emails: [{ address }] });
  await confirm(running, address);
  expect(await emails()).toMatchObject([{ state: 'confirmed' }]);
  await running.service.app.get(DataSource).transaction((em) => countRefusal(sqlOf(em), 'sarajevo', address));
  expect(await emails()).toMatchObject([{ state: 'confirmed' }]);
});

test('an unsubscription ends the one kind, for the one address', async () => {
  const other = 'mayor@sarajevo.example';
  await hearing(running, 'sarajevo', [address, other]);
  await aMeeting();
  const [mail] = await mailsTo(running, address, 'MeetingCalled');
  expect([mail!.unsubscribe, mail!.text.includes('{{link-0}}')]).toEqual([0, true]);
  expect((await ask(pathOf(running, mail!))).status).toBe(200);
  expect(await emails()).toMatchObject([
    { address, mutedKinds: ['MeetingCalled'] },
    { address: other, mutedKinds: [] },
  ]);
  await aMeeting();
  const counts = await Promise.all([address, other].map(async (to) => (await mailsTo(running, to, 'MeetingCalled')).length));
  expect(counts).toEqual([1, 2]);
});

test('an unsubscription from a digest ends what was in it and may be muted', async () => {
  await hearing(running, 'sarajevo', [address], { delivery: { default: 'digest' } });
  const itemId = newId();
  await running.publish(ActionItemAdded, { ...ActionItemAdded.example, itemId, groupId: null, owner: { network: true } });
  await running.publish(ActionItemUpdated, { ...ActionItemUpdated.example, itemId });
  await running.join('zenica');
  await aMeeting();
  await running.sql.query(`UPDATE office_preference SET digest_at = clock_timestamp() - interval '1 s'`);
  await running.service.app.get(DataSource).transaction((em) => makeDigest(sqlOf(em), 'sarajevo', 'Europe/Istanbul'));
  const [digest] = await mailsTo(running, address, 'Digest');
  const path = pathOf(running, digest!);
  expect((await ask(path, 'GET')).page).toContain('New action item …; Action item …: …; Meeting called: …');
  expect((await ask(path)).status).toBe(200);
  const [{ mutedKinds }] = await emails();
  expect(mutedKinds).toEqual(['ActionItemAdded', 'ActionItemUpdated', 'MeetingCalled']);
});

test('a click and a PUT at once are done one after the other, and neither is lost', async () => {
  for (let time = 0; time < 5; time++) {
    await forgetOffices(running);
    const path = await aConfirmation();
    const { etag } = await running.secretariat.get(preferencesOf('sarajevo'));
    const [clicked, put] = await Promise.all([
      ask(path),
      running.secretariat.put(preferencesOf('sarajevo'), { emails: [{ address }], digestHour: 3 }, { ifMatch: etag! }),
    ]);
    expect(clicked.status).toBe(200);
    // What the click has made of it the PUT had not read.
    expect([200, 412]).toContain(put.status);
    expect(await emails()).toMatchObject([{ address, state: 'confirmed' }]);
  }
});
