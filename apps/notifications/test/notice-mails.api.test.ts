import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ActionItemAdded, ActionItemUpdated, MeetingCalled, WorkingGroupFormed, WorkingGroupUpdated } from '#contracts';
import { newId } from '#domain';
import { addressesFor, type Told } from '../src/preferences/addresses-for.ts';
import { alertAddresses } from '../src/preferences/office-addresses.ts';
import { forgetOffices, hearing, mailsTo, want } from './offices.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
const itemId = newId();
beforeAll(async () => {
  running = await runningNotifications();
  await running.register('sarajevo', { name: 'Sarajevo' });
  await running.members('sarajevo', 'tuzla');
  await running.publish(WorkingGroupFormed, { ...WorkingGroupFormed.example, groupId: 'climate', leadCityId: 'sarajevo' });
  await running.publish(ActionItemAdded, { ...ActionItemAdded.example, itemId, groupId: 'climate', owner: { groupId: 'climate' } });
  await running.settled();
});
afterAll(() => running.stop());
beforeEach(async () => void (await forgetOffices(running)));

const [everything, alerts, quiet] = ['all@sarajevo.example', 'alerts@sarajevo.example', 'quiet@sarajevo.example'];
const unasked = 'unasked@sarajevo.example';

/** An office with an address of each sort: for everything, for alerts alone, one that has muted a kind, and one that has not answered. */
async function sarajevo(wishes: object): Promise<void> {
  const emails = [{ address: everything }, { address: alerts, alertsOnly: true }, { address: quiet, mutedKinds: ['MeetingCalled'] }];
  await hearing(running, 'sarajevo', [everything, alerts, quiet]);
  await want(running, 'sarajevo', { ...wishes, emails: [...emails, { address: unasked }] });
  await running.sql.query(`TRUNCATE mail, mail_attempt`);
}

type Heard = 'at once' | 'later' | 'not';

/** What each address hears of a kind: of membership, that may be muted, of an item, of a disaster. */
const table: [wishes: object, heard: Record<string, { everything: Heard; alerts: Heard; quiet: Heard }>][] = [
  [
    {},
    {
      CityJoined: { everything: 'at once', alerts: 'not', quiet: 'at once' },
      TermPresidencyEnded: { everything: 'at once', alerts: 'not', quiet: 'at once' },
      MeetingCalled: { everything: 'at once', alerts: 'not', quiet: 'not' },
      ActionItemUpdated: { everything: 'later', alerts: 'not', quiet: 'later' },
      DisasterAlertRaised: { everything: 'at once', alerts: 'at once', quiet: 'at once' },
    },
  ],
  [
    { mutedKinds: ['MeetingCalled', 'ActionItemUpdated'] },
    {
      CityJoined: { everything: 'at once', alerts: 'not', quiet: 'at once' },
      MeetingCalled: { everything: 'not', alerts: 'not', quiet: 'not' },
      ActionItemUpdated: { everything: 'not', alerts: 'not', quiet: 'not' },
      DisasterAlertRaised: { everything: 'at once', alerts: 'at once', quiet: 'at once' },
    },
  ],
  [
    { delivery: { default: 'digest' } },
    {
      CityJoined: { everything: 'later', alerts: 'not', quiet: 'later' },
      MeetingCalled: { everything: 'later', alerts: 'not', quiet: 'not' },
      ActionItemUpdated: { everything: 'later', alerts: 'not', quiet: 'later' },
      DisasterAlertRaised: { everything: 'at once', alerts: 'at once', quiet: 'at once' },
    },
  ],
  [
    { delivery: { default: 'digest', kinds: { MeetingCalled: 'immediate', ActionItemUpdated: 'immediate' } } },
    {
      CityJoined: { everything: 'later', alerts: 'not', quiet: 'later' },
      MeetingCalled: { everything: 'at once', alerts: 'not', quiet: 'not' },
      ActionItemUpdated: { everything: 'at once', alerts: 'not', quiet: 'at once' },
    },
  ],
  [
    { delivery: { kinds: { MeetingCalled: 'digest' } } },
    {
      CityJoined: { everything: 'at once', alerts: 'not', quiet: 'at once' },
      MeetingCalled: { everything: 'later', alerts: 'not', quiet: 'not' },
      ActionItemUpdated: { everything: 'later', alerts: 'not', quiet: 'later' },
    },
  ],
  [
    { channels: ['in-app'] },
    {
      CityJoined: { everything: 'not', alerts: 'not', quiet: 'not' },
      MeetingCalled: { everything: 'not', alerts: 'not', quiet: 'not' },
      ActionItemUpdated: { everything: 'not', alerts: 'not', quiet: 'not' },
      DisasterAlertRaised: { everything: 'at once', alerts: 'at once', quiet: 'at once' },
    },
  ],
  [
    { channels: ['e-mail'], mutedKinds: ['MeetingCalled'] },
    {
      CityJoined: { everything: 'at once', alerts: 'not', quiet: 'at once' },
      MeetingCalled: { everything: 'not', alerts: 'not', quiet: 'not' },
      ActionItemUpdated: { everything: 'later', alerts: 'not', quiet: 'later' },
    },
  ],
];

describe.each(table)('an office that wants %j', (wishes, heard) => {
  beforeEach(() => sarajevo(wishes));

  test('is written to as the table says', async () => {
    const told: Told[] = Object.keys(heard).map((kind) => ({ officeId: 'sarajevo', kind }));
    const wished = await addressesFor(running.sql, [...told, ...told, { officeId: 'tuzla', kind: 'CityJoined' }]);
    const how = (kind: string, address: string): Heard => {
      const found = wished.filter((each) => each.kind === kind && each.address === address);
      expect(found.length).toBeLessThanOrEqual(1);
      return found[0] === undefined ? 'not' : found[0].delivery === 'immediate' ? 'at once' : 'later';
    };
    const found = Object.keys(heard).map((kind) => [
      kind,
      { everything: how(kind, everything), alerts: how(kind, alerts), quiet: how(kind, quiet) },
    ]);
    expect(Object.fromEntries(found)).toEqual(heard);
    expect(wished.filter(({ address, officeId }) => address === unasked || officeId === 'tuzla')).toEqual([]);
  });

  test('has each notice, its mails once, and waiting for the digest what is for later', async () => {
    const events = {
      MeetingCalled: await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() }),
      ActionItemUpdated: await running.publish(ActionItemUpdated, { ...ActionItemUpdated.example, itemId, groupId: 'climate' }),
    };
    await running.settled();
    const ids = new Map<string, string>();
    for (const [kind, event] of Object.entries(events)) {
      const { items } = (await running.secretariat.get('/v1/notices', { query: { office: 'sarajevo', event } })).body;
      expect([kind, items.length]).toEqual([kind, 1]);
      ids.set(kind, items[0].id);
      const how = heard[kind] ?? { everything: 'not', alerts: 'not', quiet: 'not' };
      for (const [address, said] of [
        [everything, how.everything],
        [alerts, how.alerts],
        [quiet, how.quiet],
        [unasked, 'not'],
      ] as const) {
        const mails = (await mailsTo(running, address, kind)).map(({ identity }) => identity);
        expect([address, kind, mails]).toEqual([address, kind, said === 'at once' ? [`notice/${items[0].id}/0`] : []]);
      }
    }
    const waiting = await running.sql.query<{ id: string }>(`SELECT notice_id AS id FROM digest_entry WHERE digest_id IS NULL ORDER BY 1`);
    const later = [...ids].filter(([kind]) => heard[kind]?.everything === 'later').map(([, id]) => id);
    expect(waiting.map(({ id }) => id)).toEqual(later.toSorted());
  });
});

test('what is mailed is in the language of the office, and only what may be muted can be ended by its own address', async () => {
  await hearing(running, 'sarajevo', [everything], { language: 'tr' });
  await running.join('zenica');
  await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId(), title: 'Toplantı' });
  await running.settled();
  const [joined] = await mailsTo(running, everything, 'CityJoined');
  expect(joined).toMatchObject({ language: 'tr', office_id: 'sarajevo', links: [], unsubscribe: null });
  expect(joined!.subject).toContain('ZENICA');
  expect(joined!.html).toContain('lang="tr"');
  const [called] = await mailsTo(running, everything, 'MeetingCalled');
  expect(called).toMatchObject({ unsubscribe: 0, links: [{ purpose: 'unsubscribe', office: 'sarajevo', mail: everything }] });
});

test('an office that wants nothing in the app has what may be muted as read; membership is not', async () => {
  await want(running, 'sarajevo', { channels: ['e-mail'] });
  const called = await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });
  await running.join('mostar');
  await running.settled();
  const list = async (query: object) =>
    (await running.secretariat.get('/v1/notices', { query: { office: 'sarajevo', ...query } })).body.items;
  expect(await list({ event: called })).toMatchObject([{ kind: 'MeetingCalled', readAt: expect.any(String) }]);
  expect(await list({ event: called, unread: true })).toEqual([]);
  expect((await list({ unread: true, kind: 'CityJoined' }))[0]).toMatchObject({ readAt: null });
  const { items } = (await running.secretariat.get('/v1/notices', { query: { office: 'tuzla', event: called } })).body;
  expect(items).toMatchObject([{ readAt: null }]);
});

test('an office that follows a group hears what the cities of the group hear, as long as it does, and once', async () => {
  const groupId = 'smart';
  const [item, smart] = [newId(), { ...WorkingGroupFormed.example, groupId, name: 'Smart cities', leadCityId: 'tuzla' }];
  await running.register('bijeljina', { name: 'Bijeljina' });
  await running.publish(WorkingGroupFormed, smart);
  await running.settled();
  await want(running, 'bijeljina', { groups: [groupId] });
  await want(running, 'tuzla', { groups: [groupId] });
  const heardOf = async (event: string) => {
    await running.settled();
    const { items } = (await running.secretariat.get('/v1/notices', { query: { event } })).body;
    return items.map(({ officeId }: { officeId: string }) => officeId).toSorted();
  };
  const changed = () => running.publish(WorkingGroupUpdated, { ...WorkingGroupUpdated.example, groupId, leadCityId: 'tuzla' });
  expect(await heardOf(await changed())).toEqual(['bijeljina', 'tuzla']);
  expect(
    await heardOf(await running.publish(ActionItemAdded, { ...ActionItemAdded.example, itemId: item, groupId, owner: { groupId } })),
  ).toEqual(['bijeljina', 'tuzla']);
  // Of another group's item it hears nothing.
  expect(await heardOf(await running.publish(ActionItemUpdated, { ...ActionItemUpdated.example, itemId, groupId: 'climate' }))).toEqual([
    'sarajevo',
  ]);
  await want(running, 'bijeljina', { groups: [] });
  expect(await heardOf(await running.publish(ActionItemUpdated, { ...ActionItemUpdated.example, itemId: item, groupId }))).toEqual([
    'tuzla',
  ]);
});

test('the mails of a notice come once more when it is wished for, to whoever is to hear such by now', async () => {
  await hearing(running, 'sarajevo', [everything]);
  const event = await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });
  await running.settled();
  const { items } = (await running.secretariat.get('/v1/notices', { query: { event, office: 'sarajevo' } })).body;
  const [id, path] = [items[0].id as string, `/v1/notices/${items[0].id}/redelivery`];
  await hearing(running, 'sarajevo', [quiet], { delivery: { default: 'digest' } });
  await running.secretariat.post(path);
  const answers = await Promise.all([1, 2].map(() => running.secretariat.post(path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const identities = async (address: string) => (await mailsTo(running, address, 'MeetingCalled')).map(({ identity }) => identity);
  expect([await identities(everything), await identities(quiet)]).toEqual([
    [`notice/${id}/0`],
    [1, 2, 3].map((round) => `notice/${id}/${round}`),
  ]);
  await want(running, 'sarajevo', { emails: [{ address: quiet }], mutedKinds: ['MeetingCalled'] });
  const refused = await running.secretariat.post(path);
  expect([refused.status, refused.body.code]).toEqual([409, 'notice-not-mailed']);
});

test('an alert goes to every confirmed address of the offices that are asked for, and to no other', async () => {
  await sarajevo({ channels: ['in-app'], mutedKinds: ['MeetingCalled'], language: 'bs' });
  await hearing(running, 'tuzla', ['office@tuzla.example']);
  const found = await alertAddresses(running.sql, ['sarajevo', 'nowhere']);
  expect(found).toEqual([everything, alerts, quiet].map((address) => ({ officeId: 'sarajevo', address, language: 'bs' })));
});
