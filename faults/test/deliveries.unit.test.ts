import { expect, test } from '@jest/globals';
import { judgeDeliveries, type Told } from '../oracle/deliveries.ts';
import { judgeMails, type KeptMail, type Mailing, type ToldNotice } from '../oracle/mails.ts';
import { Endpoint, type Delivered } from '../subscribers/endpoint.ts';
import type { Subscription } from '../subscribers/subscribers.ts';

const event = (position: number, sequence: number, more: Partial<Told> = {}): Told => ({
  ...{ position, id: `event-${position}`, topic: 'b40.membership.v1', key: 'network', sequence },
  ...{ name: 'CityJoined', cityIds: ['tuzla'], data: '{}' },
  ...more,
});
const told = [event(1, 1), event(2, 2), event(3, 1, { key: 'zenica', name: 'CityUpdated', cityIds: ['zenica'] }), event(4, 3)];

const came = ({ id, key, sequence }: Told, more: Partial<Delivered> = {}): Delivered => ({
  ...{ at: 0, id, body: JSON.stringify({ id, sequence, partitionkey: key }), signed: true, accepted: true },
  ...more,
});

function judged(received: Delivered[], asked: Partial<Subscription> = {}): string[] {
  const endpoint = new Endpoint();
  endpoint.received.push(...received);
  return judgeDeliveries({ id: 'mine', endpoint, from: 0, ...asked }, 'endpoint 1', told).map(({ rule, detail }) => `${rule}: ${detail}`);
}

const [one, two, other, three] = told as [Told, Told, Told, Told];

test('everything once and in order violates nothing; nor does a repeat, of which the answer may have been lost', () => {
  expect(judged([came(one), came(other), came(two), came(three)])).toEqual([]);
  expect(judged([came(one, { accepted: false }), came(one), came(one), came(other), came(two), came(two), came(one), came(three)])).toEqual(
    [],
  );
});

test('what does not come is missed, and what was not taken has not come', () => {
  expect(judged([came(one), came(two), came(three)])).toEqual([expect.stringMatching(/did not reach an endpoint.*event-3/)]);
  expect(judged([came(one), came(other), came(two), came(three, { accepted: false })])).toEqual([expect.stringMatching(/event-4/)]);
});

test('what was not asked for is not missed: before it began, of another type, city, or of another subscription', () => {
  expect(judged([came(three)], { from: 3 })).toEqual([]);
  expect(judged([came(other)], { types: ['CityUpdated'] })).toEqual([]);
  expect(judged([came(other)], { cities: ['zenica', 'mostar'] })).toEqual([]);
});

test('one that comes before the one it follows has been taken is out of order', () => {
  const found = [expect.stringMatching(/^an endpoint got a key out of order: .*network@2 came before @1 had been taken$/)];
  expect(judged([came(two), came(one), came(three), came(other)])).toEqual(found);
  expect(judged([came(one, { accepted: false }), came(two), came(one), came(three), came(other)])).toEqual(found);
});

test('what is unsigned, unknown, another than in the journal or than before is said', () => {
  const all = [came(one), came(other), came(two), came(three)];
  expect(judged([...all, came(one, { signed: false })])).toEqual([expect.stringMatching(/event-1 is not signed/)]);
  expect(judged([...all, came({ ...one, id: 'stranger' })])).toEqual([expect.stringMatching(/stranger is not in the journal/)]);
  expect(judged([...all, came({ ...one, sequence: 7 })])).toEqual([
    expect.stringMatching(/event-1 is not in the journal like this/),
    expect.stringMatching(/event-1 came again as another/),
  ]);
});

const offices = [{ officeId: 'tuzla', address: 'tuzla@offices.test' }];
const words = { city: 'Zenica', effectiveOn: '2022-04-26', countAfter: '29' };
const notice = (id: string, more: Partial<ToldNotice> = {}): ToldNotice => ({
  ...{ id, officeId: 'tuzla', kind: 'CityJoined', subject: 'zenica', words },
  ...more,
});
const mail = (identity: string, more: Partial<KeptMail> = {}): KeptMail => ({
  ...{ identity, address: 'tuzla@offices.test', messageId: `${identity.replaceAll('/', '.')}@platform.test` },
  ...{ state: 'sent', failure: null, text: 'Zenica has joined the network' },
  ...more,
});
const taken = ({ messageId, address, text }: KeptMail, more = '') => ({
  ...{ at: 0, messageId: `<${messageId}>`, to: [address] },
  text: `Message-ID: <${messageId}>\r\nSubject: s\r\n\r\n${text}${more}\r\n`,
});
const found = async (mailing: Partial<Mailing>) =>
  (await judgeMails({ offices, mails: [], notices: [], taken: [], ...mailing })).map(({ rule, detail }) => `${rule}: ${detail}`);

test('a notice is a mail, or is in a digest; each comes, and may come again', async () => {
  const mails = [mail('notice/1/0'), mail('digest/tuzla/2026-11-28/0')];
  const notices = [notice('1'), notice('2', { digest: { day: '2026-11-28' } }), notice('3', { digest: null })];
  expect(await found({ mails, notices, taken: [...mails, mails[0]!].map((each) => taken(each)) })).toEqual([]);
});

test('a notice without its mail, and one that its digest has forgotten', async () => {
  const digest = mail('digest/tuzla/2026-11-28/0');
  expect(await found({ notices: [notice('1')] })).toEqual([expect.stringMatching(/did not get a mail: tuzla: there is no notice.1.0/)]);
  const forgotten = notice('2', { digest: { day: '2026-11-28' }, subject: 'mostar', words: { ...words, city: 'Mostar' } });
  expect(await found({ mails: [digest], notices: [forgotten], taken: [taken(digest)] })).toEqual([
    expect.stringMatching(/digest.tuzla.2026-11-28.0 does not have CityJoined 2/),
  ]);
});

test('in a digest an older one of the same thing gives way to the newest, never the other way round', async () => {
  const digest = mail('digest/tuzla/2026-11-28/0');
  const day = { digest: { day: '2026-11-28' } };
  const renamed = { ...words, city: 'Zenica the older' };
  const mailing = { mails: [digest], taken: [taken(digest)] };
  expect(await found({ ...mailing, notices: [notice('1', { ...day, words: renamed }), notice('2', day)] })).toEqual([]);
  expect(await found({ ...mailing, notices: [notice('1', day), notice('2', { ...day, words: renamed })] })).toEqual([
    expect.stringMatching(/does not have CityJoined 2/),
  ]);
});

test('a mail that is not sent, one that never came, a stranger, and two under one Message-ID', async () => {
  const sent = mail('notice/1/0');
  expect(await found({ mails: [mail('notice/1/0', { state: 'exhausted', failure: 'away' })] })).toEqual([
    expect.stringMatching(/notice.1.0 to .* is exhausted: away/),
  ]);
  expect(await found({ mails: [sent] })).toEqual([expect.stringMatching(/is sent as .*, and never came/)]);
  expect(await found({ taken: [taken(sent)] })).toEqual([expect.stringMatching(/came that should not have/)]);
  expect(await found({ mails: [sent], taken: [taken(sent), taken(sent, ' and more')] })).toEqual([
    expect.stringMatching(/2 different mails came as/),
  ]);
});
