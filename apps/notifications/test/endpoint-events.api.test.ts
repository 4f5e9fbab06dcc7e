import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EndpointDisabled, EndpointRecovered } from '#contracts';
import { eventually, type ApiClient } from '#testing';
import { status } from './endpoint.ts';
import { listen } from './event-source.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';
import { subscribing, type Subscribing } from './subscribing.ts';

let running: RunningNotifications;
let to: Subscribing;
let other: ApiClient;

beforeAll(async () => {
  running = await runningNotifications();
  to = await subscribing(running);
  other = await running.as({ role: 'system', sub: 'somebody-else' });
  await running.members('sarajevo', 'tuzla');
  await running.settled();
});
afterAll(async () => {
  await to.tidy();
  await running.stop();
});

const noticesOf = async (event: string) =>
  (await running.secretariat.get('/v1/notices', { query: { event } })).body.items.map(({ officeId, title }: any) => [officeId, title]);

test('events about a subscription reach the secretariat and the owner alone: feed, stream, by id, chain, webhooks', async () => {
  const [mine, theirs, all] = [await to.listening(), await to.listening(), await to.listening()];
  const { id: subscriptionId } = await to.subscribed(
    { url: 'https://hooks.example.org/b40' },
    { types: ['MeetingCalled'], cityId: 'tuzla' },
  );
  await to.subscribed(mine, { types: null });
  await other.post('/v1/subscriptions', { url: theirs.url, types: ['EndpointDisabled', 'CityUpdated'] });
  await running.secretariat.post('/v1/subscriptions', { url: all.url, types: ['EndpointDisabled'] });
  const subs = { mine: 'local:system', theirs: 'somebody-else' };
  const tokens = await Promise.all(Object.values(subs).map((sub) => running.identity.token({ role: 'system', sub })));
  const streams = await Promise.all(tokens.map((token) => listen(running.service.url, { token })));

  const event = await running.publish(EndpointDisabled, { ...EndpointDisabled.example, subscriptionId });
  const later = await running.publish(EndpointRecovered, { ...EndpointRecovered.example, subscriptionId }, { cause: event });
  const [known] = await to.tell(1, 'sarajevo');

  await Promise.all([mine.heard(3), theirs.heard(1), all.heard(1)]);
  expect([theirs.first(), all.first()]).toEqual([[known], [event]]);
  expect(mine.first()).toEqual(expect.arrayContaining([event, later, known]));
  for (const stream of streams) await eventually(() => stream.heard.some(({ data }) => data.id === known));
  const heard = streams.map((stream) => stream.heard.map(({ data }) => data.id));
  expect(heard).toEqual([[event, later, known], [known]]);
  for (const stream of streams) stream.close();

  const idsOf = async (api: ApiClient) =>
    (await api.get('/v1/events', { query: { types: 'EndpointDisabled,EndpointRecovered' } })).body.items.map(
      ({ id }: { id: string }) => id,
    );
  expect([await idsOf(to.system), await idsOf(running.secretariat), await idsOf(other)]).toEqual([[event, later], [event, later], []]);
  for (const path of [`/v1/events/${event}`, `/v1/events/${event}/chain`])
    expect([await to.system.get(path), await running.secretariat.get(path), await other.get(path)].map(({ status }) => status)).toEqual([
      200, 200, 404,
    ]);
  expect((await to.system.get(`/v1/events/${event}/chain`)).body.effects.map(({ id }: { id: string }) => id)).toEqual([later]);

  await running.settled();
  expect(await noticesOf(event)).toEqual([['tuzla', 'An endpoint is disabled']]);
  expect(await noticesOf(later)).toEqual([['tuzla', 'An endpoint works again']]);
  await running.sql.query(`UPDATE subscription SET city_id = NULL WHERE id = $1`, [subscriptionId]);
  const without = await running.publish(EndpointDisabled, { ...EndpointDisabled.example, subscriptionId });
  await running.settled();
  expect(await noticesOf(without)).toEqual([['secretariat', 'An endpoint is disabled']]);
});

test('the contact is asked to confirm its address, and hears of the end by mail once it has, once', async () => {
  const there = await to.listening(status(410));
  const mailsOf = (address: string) =>
    running.sql.query<{ kind: string; text: string }>(`SELECT kind, text FROM mail WHERE address = $1 ORDER BY id`, [address]);
  const confirmed = await to.subscribed(there, { contact: 'confirmed@example.org' });
  const silent = await to.subscribed({ url: `${there.url}/silent` }, { contact: 'silent@example.org' });
  expect(await mailsOf('confirmed@example.org')).toMatchObject([{ kind: 'AddressConfirmation' }]);
  await running.sql.query(`UPDATE office_address SET state = 'confirmed', confirmed_at = now() WHERE owner = $1`, [
    `subscription:${confirmed.id}`,
  ]);
  await to.tell(1, 'sarajevo');
  for (const { id } of [confirmed, silent]) {
    await eventually(async () => expect((await to.stateOf(id)).state).toBe('disabled'));
    const event = (await running.published()).findLast(({ name, key }) => name === 'EndpointDisabled' && key === id)!;
    await running.publish(EndpointDisabled, event.data as EndpointDisabled);
  }
  await running.settled();
  const mails = await mailsOf('confirmed@example.org');
  expect(mails.map(({ kind }) => kind)).toEqual(['AddressConfirmation', 'EndpointDisabled']);
  expect(mails[1]!.text).toContain(confirmed.id);
  expect((await mailsOf('silent@example.org')).map(({ kind }) => kind)).toEqual(['AddressConfirmation']);
  const addresses = () => running.sql.query(`SELECT address FROM office_address WHERE owner = $1`, [`subscription:${confirmed.id}`]);
  await to.change(confirmed.id, { contact: 'another@example.org' });
  expect(await addresses()).toEqual([{ address: 'another@example.org' }]);
  await to.change(confirmed.id, { contact: null });
  expect(await addresses()).toEqual([]);
});

test('a subscription, its deliveries and its acts are there for the secretariat and the owner alone', async () => {
  const there = await to.listening();
  const { id } = await to.subscribed(there);
  await to.tell(1, 'sarajevo');
  await there.heard(1);
  await eventually(async () => expect(await to.deliveriesOf(id, { state: 'delivered' })).toHaveLength(1));
  const [delivery] = await to.deliveriesOf(id);
  const at = `/v1/subscriptions/${id}`;
  const asked = async (api: ApiClient) => [
    await api.get(at),
    await api.get(`${at}/deliveries`),
    await api.get(`/v1/deliveries/${delivery.id}`),
    await api.patch(at, { types: null }, { ifMatch: '"7"' }),
    await api.delete(at, { ifMatch: '"7"' }),
    ...(await Promise.all(['secret-rotation', 'reactivation', 'test-deliveries'].map((act) => api.post(`${at}/${act}`)))),
    await api.post(`/v1/deliveries/${delivery.id}/redelivery`),
    await api.post(`${at}/replays`, { after: 0 }),
  ];
  for (const answer of await asked(other))
    expect(answer).toMatchObject({ status: 404, body: { code: expect.stringMatching(/-not-found$/) } });
  expect((await asked(running.secretariat)).map(({ status }) => status)).toEqual([200, 200, 200, 412, 412, 200, 409, 201, 201, 200]);
  const idsOf = async (api: ApiClient) =>
    (await api.get('/v1/subscriptions', { query: { limit: 200 } })).body.items.map((each: any) => each.id);
  expect([
    (await idsOf(to.system)).includes(id),
    (await idsOf(running.secretariat)).includes(id),
    (await idsOf(other)).includes(id),
  ]).toEqual([true, true, false]);
});
