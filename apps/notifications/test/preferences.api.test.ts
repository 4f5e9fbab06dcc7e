import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { WorkingGroupFormed } from '#contracts';
import type { ApiAnswer } from '#testing';
import { noticeNames } from '../src/offices/preference.body.ts';
import { isAlert, mutable } from '../src/preferences/mail-kinds.ts';
import { confirm, forgetOffices, hearing, mailsTo, pathOf, preferencesOf, want } from './offices.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
beforeAll(async () => {
  running = await runningNotifications();
  await running.register('sarajevo', { name: 'Sarajevo' });
  await running.members('sarajevo', 'tuzla');
  await running.publish(WorkingGroupFormed, { ...WorkingGroupFormed.example, groupId: 'climate' });
  await running.settled();
});
afterAll(() => running.stop());
beforeEach(async () => void (await forgetOffices(running)));

const at = preferencesOf('sarajevo');
const address = 'office@sarajevo.example';
const states = ({ body }: ApiAnswer) => body.emails.map(({ address: of, state }: Record<string, string>) => [of, state]);
const get = () => running.secretariat.get(at);

test('an office that has said nothing has what is usual, and says it first from there', async () => {
  const usual = await get();
  expect([usual.status, usual.etag, usual.body]).toEqual([
    200,
    '"0"',
    {
      officeId: 'sarajevo',
      emails: [],
      channels: ['in-app', 'e-mail'],
      mutedKinds: [],
      delivery: { default: 'immediate', kinds: { ActionItemUpdated: 'digest' } },
      digestHour: 7,
      language: 'en',
      groups: [],
    },
  ]);
  const first = await running.secretariat.put(at, { emails: [], language: 'tr' }, { ifMatch: usual.etag! });
  expect([first.status, first.etag, first.body]).toEqual([200, '"1"', { ...usual.body, language: 'tr' }]);
  const late = await running.secretariat.put(at, { emails: [] }, { ifMatch: usual.etag! });
  expect([late.status, late.body.code]).toEqual([412, 'if-match-stale']);
});

test('without If-Match only the first is taken, of two at once one', async () => {
  const answers = await Promise.all([1, 2].map((hour) => running.secretariat.put(at, { emails: [], digestHour: hour })));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 428]);
});

test('the secretariat has preferences as an office has, and nobody else has any', async () => {
  expect((await want(running, 'secretariat', { language: 'bs' })).body).toMatchObject({ officeId: 'secretariat', language: 'bs' });
  const { api } = await running.officeOf('sarajevo');
  await running.settled();
  for (const other of ['tuzla', 'secretariat']) {
    const { status, body } = await api.get(preferencesOf(other));
    expect([other, status, body.code]).toEqual([other, 403, 'not-your-office']);
  }
  expect((await running.secretariat.get(preferencesOf('nowhere'))).body.code).toBe('city-not-found');
});

test('every kind can be muted, but for those of membership, presidency and disasters', async () => {
  const fixed = noticeNames.filter((kind) => !mutable(kind));
  expect(fixed).toEqual(expect.arrayContaining(['CityJoined', 'CityLeft', 'RosterCorrected', 'TermPresidencyStarted', 'MembershipLapsed']));
  expect(fixed).toEqual(expect.arrayContaining(noticeNames.filter((kind) => kind.startsWith('Disaster'))));
  const others = noticeNames.filter(mutable);
  expect((await want(running, 'sarajevo', { mutedKinds: others })).body.mutedKinds).toEqual(others);
  for (const kind of fixed) {
    for (const [pointer, body] of [
      ['/mutedKinds/1', { emails: [], mutedKinds: ['MeetingCalled', kind] }],
      ['/emails/0/mutedKinds/0', { emails: [{ address, mutedKinds: [kind] }] }],
    ] as const) {
      const answer = await running.secretariat.put(at, body, { ifMatch: (await get()).etag! });
      expect([kind, answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([kind, 400, 'kind-not-mutable', pointer]);
    }
  }
});

test('every kind can wait for the digest, but for those of disasters', async () => {
  const kinds = (of: readonly string[], delivery: string) => ({
    delivery: { kinds: Object.fromEntries(of.map((kind) => [kind, delivery])) },
  });
  const [alerts, others] = [noticeNames.filter(isAlert), noticeNames.filter((kind) => !isAlert(kind))];
  expect(alerts).toContain('DisasterAlertRaised');
  expect((await want(running, 'sarajevo', kinds(others, 'digest'))).body.delivery.kinds).toEqual(kinds(others, 'digest').delivery.kinds);
  await want(running, 'sarajevo', kinds(alerts, 'immediate'));
  for (const kind of alerts) {
    const answer = await running.secretariat.put(at, { emails: [], ...kinds([kind], 'digest') }, { ifMatch: (await get()).etag! });
    expect([answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([400, 'kind-not-digested', `/delivery/kinds/${kind}`]);
  }
});

test.each([
  [{ emails: [{ address }, { address: 'OFFICE@sarajevo.example' }] }, 'invalid-input', '/emails/1/address'],
  [{ emails: [{ address: 'no address' }] }, 'invalid-input', '/emails/0/address'],
  [{ emails: Array.from({ length: 21 }, (_, n) => ({ address: `${n}@example.org` })) }, 'invalid-input', '/emails'],
  [{ emails: [], channels: [] }, 'invalid-input', '/channels'],
  [{ emails: [], mutedKinds: ['CityRegistered'] }, 'invalid-input', '/mutedKinds/0'],
  [{ emails: [], delivery: { kinds: { NoSuchKind: 'digest' } } }, 'invalid-input', '/delivery/kinds/NoSuchKind'],
  [{ emails: [], digestHour: 24 }, 'invalid-input', '/digestHour'],
  [{ emails: [], language: 'de' }, 'invalid-input', '/language'],
  [{ emails: [], groups: ['climate', 'nothing'] }, 'working-group-unknown', '/groups/1'],
  [{ language: 'tr' }, 'invalid-input', '/emails'],
])('%j is refused, and nothing of it is done', async (body, code, pointer) => {
  const { status, body: problem } = await running.secretariat.put(at, body);
  expect([status, problem.code, problem.errors.map((each: { pointer: string }) => each.pointer)]).toEqual([400, code, [pointer]]);
  expect(await running.sql.query(`SELECT 1 FROM office_preference UNION ALL SELECT 1 FROM mail`)).toEqual([]);
});

test('a new address is asked in the language of the office, and nothing else goes there before it has answered', async () => {
  expect(states(await want(running, 'sarajevo', { language: 'bs', emails: [{ address }] }))).toEqual([[address, 'pending']]);
  const [ask, ...others] = await mailsTo(running, address);
  expect([ask, others]).toMatchObject([{ kind: 'AddressConfirmation', language: 'bs', office_id: 'sarajevo', unsubscribe: null }, []]);
  expect(ask!.text).toContain('{{link-0}}');
  expect(ask!.text).toContain('Sarajevo');
  const before = (await get()).etag;
  await confirm(running, address);
  const after = await get();
  expect(states(after)).toEqual([[address, 'confirmed']]);
  expect(after.etag).not.toBe(before);
});

test('a pending address is asked again by a PUT that names it, a confirmed one is not', async () => {
  await want(running, 'sarajevo', { emails: [{ address }] });
  await want(running, 'sarajevo', { emails: [{ address: 'Office@Sarajevo.example' }] });
  const asks = await mailsTo(running, address);
  expect(asks).toHaveLength(2);
  expect(new Set(asks.map(({ identity }) => identity)).size).toBe(2);
  // Whichever of its mails is opened first.
  expect((await fetch(running.service.url + pathOf(running, asks[0]!), { method: 'POST' })).status).toBe(200);
  expect(states(await want(running, 'sarajevo', { emails: [{ address }], digestHour: 9 }))).toEqual([[address, 'confirmed']]);
  expect(await mailsTo(running, address)).toHaveLength(2);
});

test('an address that is not named any more is gone, with all that was signed for it, though it be named once more', async () => {
  await hearing(running, 'sarajevo', [address], { mutedKinds: [] });
  const [ask] = await mailsTo(running, address);
  expect(states(await want(running, 'sarajevo', { emails: [] }))).toEqual([]);
  expect(states(await want(running, 'sarajevo', { emails: [{ address }] }))).toEqual([[address, 'pending']]);
  expect((await fetch(running.service.url + pathOf(running, ask!), { method: 'POST' })).status).toBe(410);
  expect(states(await get())).toEqual([[address, 'pending']]);
});

test('addresses are listed as they were named; what an address has ended stays ended, unless the office says otherwise', async () => {
  const [first, second] = ['a@sarajevo.example', 'b@sarajevo.example'];
  await want(running, 'sarajevo', {
    emails: [
      { address: second, mutedKinds: ['MeetingCalled'] },
      { address: first, alertsOnly: true },
    ],
  });
  const { body } = await want(running, 'sarajevo', { emails: [{ address: first }, { address: second }] });
  expect(body.emails).toMatchObject([
    { address: first, alertsOnly: false, mutedKinds: [] },
    { address: second, mutedKinds: ['MeetingCalled'] },
  ]);
  const cleared = await want(running, 'sarajevo', { emails: [{ address: second, mutedKinds: [] }] });
  expect(cleared.body.emails).toMatchObject([{ address: second, mutedKinds: [] }]);
});

test('nobody is flooded: an address is asked five times a day, whoever names it, and then a new one is refused', async () => {
  for (const hour of [1, 2, 3]) await want(running, 'sarajevo', { emails: [{ address }], digestHour: hour });
  for (const hour of [1, 2, 3]) await want(running, 'tuzla', { emails: [{ address }], digestHour: hour });
  expect(await mailsTo(running, address)).toHaveLength(5);
  const refused = await running.secretariat.put(preferencesOf('secretariat'), { emails: [{ address: 'other@example.org' }, { address }] });
  expect([refused.status, refused.body.code, refused.body.errors[0].pointer, refused.headers.get('retry-after')]).toEqual([
    429,
    'too-many-confirmations',
    '/emails/1/address',
    '86400',
  ]);
  expect(await mailsTo(running, 'other@example.org')).toEqual([]);
  await running.sql.query(`UPDATE address_ask SET at = at - interval '1 day'`);
  await want(running, 'tuzla', { emails: [{ address }] });
  expect(await mailsTo(running, address)).toHaveLength(6);
});

test('nobody is flooded: an office asks forty times a day, whomever', async () => {
  const emails = (from: number) => Array.from({ length: 20 }, (_, n) => ({ address: `${from + n}@example.org` }));
  for (const from of [0, 20]) await want(running, 'sarajevo', { emails: emails(from) });
  const { etag } = await get();
  const refused = await running.secretariat.put(
    at,
    { emails: [...emails(20).slice(1), { address: 'new@example.org' }] },
    { ifMatch: etag! },
  );
  expect([refused.status, refused.body.code, refused.body.errors[0].pointer]).toEqual([
    429,
    'too-many-confirmations',
    '/emails/19/address',
  ]);
  // What is there can still be said otherwise.
  expect((await want(running, 'sarajevo', { emails: emails(20), language: 'tr' })).body.language).toBe('tr');
});

test('five offices that name one address at once ask it five times, and six not more', async () => {
  const offices = ['sarajevo', 'tuzla', 'secretariat', 'one', 'two', 'three', 'four'];
  for (const cityId of offices.slice(3)) await running.register(cityId);
  await running.settled();
  const named = [{ address }, { address: 'z@example.org' }, { address: 'b@example.org' }];
  const emails = (n: number) => (n % 2 === 0 ? named : named.toReversed());
  const answers = await Promise.all(offices.map((of, n) => running.secretariat.put(preferencesOf(of), { emails: emails(n) })));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 200, 200, 429, 429]);
  for (const { address: each } of named) expect(await mailsTo(running, each)).toHaveLength(5);
});
