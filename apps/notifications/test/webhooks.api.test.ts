import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { MeetingCalled } from '#contracts';
import { newId } from '#domain';
import { eventually } from '#testing';
import { endpoint, status, verified } from './endpoint.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';
import { subscribing, type Subscribing } from './subscribing.ts';

let running: RunningNotifications;
let to: Subscribing;

beforeAll(async () => {
  running = await runningNotifications();
  to = await subscribing(running);
  await running.members('sarajevo', 'tuzla', 'zenica');
  await running.settled();
});
afterEach(() => to.tidy());
afterAll(() => running.stop());

test('an event comes as the feed shows it, signed so that the standard’s own library takes it, with its headers', async () => {
  const there = await to.listening();
  await to.tell(1, 'zenica');
  const { id, secret } = await to.subscribed(there, { headers: { 'X-Api-Key': 'a key' } });
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const [event] = await to.tell(1, 'tuzla');
  const [received] = await there.heard(1);
  expect(verified(secret, received!)).toEqual((await to.system.get(`/v1/events/${event}`)).body);
  expect(received!.headers).toMatchObject({
    'webhook-id': event,
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'x-api-key': 'a key',
  });
  const altered = { ...received!, text: received!.text.replace('tuzla', 'zenica') };
  expect(() => verified(secret, altered)).toThrow('No matching signature');
  await eventually(async () => expect(await to.deliveriesOf(id)).toMatchObject([{ eventId: event, state: 'delivered', round: 0 }]));
  expect(there.received).toHaveLength(1);
  const [delivery] = await to.deliveriesOf(id);
  expect(delivery.attempts).toEqual([{ at: expect.any(String), status: 204, failure: null, durationMs: expect.any(Number), answer: '' }]);
  expect((await to.system.get(`/v1/deliveries/${delivery.id}`)).body).toEqual(delivery);
});

test('types and cities choose; another’s events do not come', async () => {
  const [all, some] = [await to.listening(), await to.listening()];
  await to.subscribed(all, { types: null });
  await to.subscribed(some, { types: ['CityUpdated', MeetingCalled.type], cities: ['tuzla'] });
  const [first, second] = await to.tell(2, 'zenica', 'tuzla');
  const meeting = await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId(), hostCityId: 'tuzla' });
  await all.heard(3);
  await some.heard(2);
  expect(new Set(all.first())).toEqual(new Set([first, second, meeting]));
  expect(new Set(some.first())).toEqual(new Set([second, meeting]));
});

test('a key’s deliveries are in order though one fails; another key’s go on', async () => {
  const there = await to.listening((response, { event }, nth) => {
    if (event.data['name'] === '0' && nth === 1) response.writeHead(503, { 'retry-after': '2' }).end();
    else response.writeHead(200).end();
  });
  const { id } = await to.subscribed(there);
  await to.change(id, { state: 'paused' });
  const ids = await to.tell(20, 'sarajevo', 'tuzla');
  await to.change(id, { state: 'active' });
  await there.heard(20);
  const [a, b] = [0, 1].map((key) => ids.filter((_, n) => n % 2 === key));
  expect(there.first().filter((each) => a!.includes(each))).toEqual(a);
  expect(there.first().filter((each) => b!.includes(each))).toEqual(b);
  const lastOfB = there.received.findIndex((each) => each.id === b!.at(-1));
  const secondOfA = there.received.findIndex((each) => each.id === a![1]);
  expect(lastOfB).toBeLessThan(secondOfA);
  await eventually(async () => expect((await to.deliveriesOf(id))[0]).toMatchObject({ state: 'delivered' }));
  const [first] = await to.deliveriesOf(id);
  expect(first.attempts.map((attempt: { status: number; failure: string | null }) => [attempt.status, attempt.failure])).toEqual([
    [503, 'status'],
    [200, null],
  ]);
});

test('an endpoint that hangs costs another nothing, nor its other keys but for its connections', async () => {
  const [hanging, there] = [await to.listening(() => {}), await to.listening()];
  await to.subscribed(hanging);
  await to.subscribed(there);
  await to.tell(1, 'sarajevo');
  await hanging.heard(1);
  const ids = await to.tell(50, 'sarajevo', 'tuzla', 'zenica');
  await there.heard(51, 3_000);
  expect(there.first()).toEqual(expect.arrayContaining(ids));
  expect(hanging.received).toHaveLength(2);
});

test('what is tried as often as it may be is given up; its key goes on; it stands in a list and is replayed', async () => {
  let broken = true;
  const there = await to.listening(
    (response, { event }) => void response.writeHead(broken && event.data['name'] === '0' ? 500 : 200).end('no'),
  );
  const { id } = await to.subscribed(there);
  const ids = await to.tell(3, 'sarajevo');
  await there.heard(3);
  await eventually(async () => expect(await to.deliveriesOf(id, { state: 'delivered' })).toHaveLength(2));
  const [lost] = await to.deliveriesOf(id, { state: 'exhausted', redelivered: false });
  expect(lost).toMatchObject({ eventId: ids[0], attempts: Array(4).fill({ status: 500, failure: 'status', answer: 'no' }) });
  const times = lost.attempts.map(({ at }: { at: string }) => Date.parse(at));
  const gaps = times.slice(1).map((at: number, n: number) => (at - times[n]) / 1_000);
  for (const [n, least] of [0.09, 0.18, 0.18].entries()) expect(gaps[n]).toBeGreaterThanOrEqual(least);
  broken = false;
  await to.system.post(`/v1/subscriptions/${id}/replays`, { after: 0, failedOnly: true });
  await eventually(() => expect(there.received.at(-1)!.id).toBe(ids[0]));
  await eventually(async () =>
    expect(await to.deliveriesOf(id, { event: ids[0]! })).toMatchObject([{ redelivered: true }, { state: 'delivered' }]),
  );
  expect(await to.deliveriesOf(id, { state: 'exhausted', redelivered: false })).toEqual([]);
  const before = there.received.length;
  await to.system.post(`/v1/subscriptions/${id}/replays`, { after: 0, failedOnly: true });
  const [next] = await to.tell(1, 'tuzla');
  await eventually(() => expect(there.received.at(-1)!.id).toBe(next));
  expect(there.received).toHaveLength(before + 1);
});

test('a redirect fails and is not followed; Retry-After is waited for', async () => {
  const elsewhere = await to.listening();
  const there = await to.listening((response, _, nth) => {
    if (nth === 1) response.writeHead(302, { location: elsewhere.url }).end();
    else if (nth === 2) response.writeHead(429, { 'retry-after': '1' }).end();
    else response.writeHead(200).end();
  });
  const { id } = await to.subscribed(there);
  await to.tell(1, 'sarajevo');
  await eventually(async () => expect(await to.deliveriesOf(id)).toMatchObject([{ state: 'delivered' }]));
  const [{ attempts }] = await to.deliveriesOf(id);
  expect(attempts).toMatchObject([{ failure: 'redirect' }, { failure: 'status', status: 429 }, { failure: null }]);
  expect(Date.parse(attempts[2].at) - Date.parse(attempts[1].at)).toBeGreaterThanOrEqual(1_000);
  expect(elsewhere.received).toEqual([]);
});

test('a 2xx delivers however much comes behind it: 1 KiB is kept and the socket is closed', async () => {
  let closed = false;
  let written = 0;
  const there = await to.listening((response) => {
    response.on('close', () => (closed = true));
    response.writeHead(200);
    const more = () => {
      while (!closed && written < 100_000_000) {
        written += 65_536;
        if (!response.write(Buffer.alloc(65_536, 'é'))) return void response.once('drain', more);
      }
    };
    more();
  });
  const { id } = await to.subscribed(there);
  await to.tell(1, 'sarajevo');
  await eventually(async () => expect(await to.deliveriesOf(id)).toMatchObject([{ state: 'delivered', attempts: [{ status: 200 }] }]));
  expect((await to.deliveriesOf(id))[0].attempts[0].answer).toBe('é'.repeat(512));
  await eventually(() => closed);
  expect(written).toBeLessThan(20_000_000);
});

test('an endpoint that closes, and one that is not there, fail by their kind and are tried again', async () => {
  const there = await to.listening((response, _, nth) => (nth === 1 ? response.socket!.destroy() : response.writeHead(200).end()));
  const { id } = await to.subscribed(there);
  const gone = await endpoint();
  await gone.close();
  const other = await to.subscribed(gone);
  await to.tell(1, 'sarajevo');
  await eventually(async () =>
    expect(await to.deliveriesOf(id)).toMatchObject([{ attempts: [{ failure: 'connection-closed', status: null }, { failure: null }] }]),
  );
  await eventually(async () => expect(await to.deliveriesOf(other.id)).toMatchObject([{ state: 'exhausted' }]));
  expect((await to.deliveriesOf(other.id))[0].attempts).toMatchObject(Array(4).fill({ failure: 'connection-refused' }));
  expect(await to.stateOf(other.id)).toMatchObject({ state: 'failing', failure: 'connection-refused', failingSince: expect.any(String) });
  expect(await to.stateOf(id)).toMatchObject({ state: 'active', failure: null, failingSince: null });
});

describe('a disabled endpoint', () => {
  test('is one that answers 410: nothing more is sent, what comes is kept and delivered in order after its reactivation', async () => {
    const there = await to.listening(status(410));
    const { id } = await to.subscribed(there);
    await running.news();
    const ids = await to.tell(5, 'sarajevo');
    await eventually(async () =>
      expect(await to.stateOf(id)).toMatchObject({ state: 'disabled', disabledReason: 'gone', failure: 'gone' }),
    );
    expect(await running.news()).toMatchObject([
      { name: 'EndpointDisabled', key: id, data: { subscriptionId: id, reason: 'gone', failure: 'gone', since: expect.any(String) } },
    ]);
    ids.push(...(await to.tell(5, 'sarajevo')));
    await eventually(async () => expect(await to.deliveriesOf(id, { state: 'pending' })).toHaveLength(10));
    expect(there.received).toHaveLength(1);
    expect((await to.change(id, { state: 'active' })).body).toMatchObject({ code: 'subscription-disabled', reason: 'gone' });
    there.answer = status(200);
    expect((await to.reactivate(id)).body).toMatchObject({ state: 'active', disabledReason: null, failingSince: null });
    expect((await running.news()).map(({ name }) => name)).toEqual(['EndpointRecovered']);
    await there.heard(10);
    expect(there.first()).toEqual(ids);
  });

  test('is one that has failed for five days; it is tried on until then', async () => {
    const there = await to.listening(status(500));
    const { id } = await to.subscribed(there);
    await running.news();
    await to.tell(1, 'sarajevo');
    await eventually(async () => expect(await to.stateOf(id)).toMatchObject({ state: 'failing' }));
    await running.sql.query(`UPDATE subscription SET failing_since = now() - interval '4 days 23 hours' WHERE id = $1`, [id]);
    await to.tell(1, 'tuzla');
    await eventually(async () => expect(await to.deliveriesOf(id, { state: 'exhausted' })).toHaveLength(2));
    expect(await to.stateOf(id)).toMatchObject({ state: 'failing' });
    await running.sql.query(`UPDATE subscription SET failing_since = now() - interval '5 days' WHERE id = $1`, [id]);
    await to.tell(1, 'tuzla');
    await eventually(async () =>
      expect(await to.stateOf(id)).toMatchObject({ state: 'disabled', disabledReason: 'failing', failure: 'status' }),
    );
    expect(await running.news()).toMatchObject([{ name: 'EndpointDisabled', data: { reason: 'failing', failure: 'status' } }]);
  });
});

test('a paused one gets what came meanwhile, in order, when it is active again', async () => {
  const there = await to.listening();
  const { id } = await to.subscribed(there);
  expect((await to.change(id, { state: 'paused' })).body).toMatchObject({ state: 'paused' });
  const ids = await to.tell(30, 'sarajevo');
  await eventually(async () => expect(await to.deliveriesOf(id, { state: 'pending' })).toHaveLength(30));
  expect(there.received).toEqual([]);
  await to.change(id, { state: 'active' });
  await there.heard(30);
  expect(there.first()).toEqual(ids);
});

test('a secret that is rotated in the middle of a retry signs the next attempt, and the former one beside it', async () => {
  let rotated: () => void = () => {};
  const rotation = new Promise<void>((done) => (rotated = done));
  const there = await to.listening((response, _, nth) => {
    if (nth > 1) return void response.writeHead(200).end();
    void rotation.then(() => response.writeHead(500).end());
  });
  const { id, secret } = await to.subscribed(there);
  await to.tell(1, 'sarajevo');
  await there.heard(1);
  const { body } = await to.system.post(`/v1/subscriptions/${id}/secret-rotation`, { overlapHours: 1 });
  rotated();
  await eventually(() => expect(there.received).toHaveLength(2));
  const [before, after] = there.received as [(typeof there.received)[0], (typeof there.received)[0]];
  verified(secret, before);
  expect(() => verified(body.secret as string, before)).toThrow('No matching signature');
  verified(secret, after);
  verified(body.secret as string, after);
  expect(String(after.headers['webhook-signature']).split(' ')).toHaveLength(2);
  const leaked = (await to.system.post(`/v1/subscriptions/${id}/secret-rotation`, { overlapHours: 0 })).body.secret as string;
  await to.tell(1, 'sarajevo');
  await there.heard(2);
  const last = there.received.at(-1)!;
  verified(leaked, last);
  for (const old of [secret, body.secret as string]) expect(() => verified(old, last)).toThrow('No matching signature');
});

test('one that is deleted while it is being delivered gets nothing more, and what it left is forgotten', async () => {
  let answer: () => void = () => {};
  const there = await to.listening((response) => void (answer = () => response.writeHead(500).end()));
  const { id } = await to.subscribed(there);
  await to.tell(5, 'sarajevo');
  await there.heard(1);
  const { etag } = await to.system.get(`/v1/subscriptions/${id}`);
  const deleted = await to.system.delete(`/v1/subscriptions/${id}`, { ifMatch: etag! });
  expect(deleted.body).toMatchObject({ state: 'deleted', secret: null });
  answer();
  const [kept] = await running.sql.query(`SELECT secret, former_secret, headers, contact FROM subscription WHERE id = $1`, [id]);
  expect(Object.values(kept!)).toEqual([null, null, null, null]);
  for (const path of ['', '/deliveries']) expect((await to.system.get(`/v1/subscriptions/${id}${path}`)).status).toBe(404);
  const other = await to.listening();
  await to.subscribed(other);
  await to.tell(1, 'sarajevo');
  await other.heard(1);
  await running.sql.query(`UPDATE due SET at = now() WHERE id = $1`, [id]);
  await eventually(async () => {
    for (const table of ['delivery', 'delivery_lane'])
      expect(await running.sql.query(`SELECT FROM ${table} WHERE subscription_id = $1`, [id])).toEqual([]);
  });
  expect(there.received).toHaveLength(1);
});

test('a redelivery and a replay come later, with the same id and sequence, in order within themselves', async () => {
  const there = await to.listening();
  const { id } = await to.subscribed(there);
  const ids = await to.tell(6, 'sarajevo', 'tuzla');
  await there.heard(6);
  await eventually(async () => expect(await to.deliveriesOf(id, { state: 'delivered' })).toHaveLength(6));
  const [{ id: deliveryId, position }] = await to.deliveriesOf(id, { event: ids[2]! });
  const again = await to.system.post(`/v1/deliveries/${deliveryId}/redelivery`);
  expect(again).toMatchObject({ status: 201, body: { eventId: ids[2], round: expect.any(Number), state: 'pending' } });
  await eventually(() => expect(there.received).toHaveLength(7));
  expect(there.received[6]!.text).toBe(there.received.find((each) => each.id === ids[2])!.text);
  await eventually(async () => expect((await to.system.get(`/v1/deliveries/${again.body.id}`)).body.state).toBe('delivered'));
  const replayed = await to.system.post(`/v1/subscriptions/${id}/replays`, { after: position });
  expect(replayed).toMatchObject({ status: 200, body: { after: position, failedOnly: false } });
  await eventually(() => expect(there.received).toHaveLength(10));
  const later = there.received.slice(7).map((each) => each.id);
  for (const key of [0, 1])
    expect(later.filter((each) => ids.indexOf(each) % 2 === key)).toEqual(ids.slice(3).filter((each) => ids.indexOf(each) % 2 === key));
});

test('a replay of everything reaches back before the subscription; what waits is not sent twice', async () => {
  const early = await to.tell(3, 'zenica');
  const there = await to.listening();
  const { id } = await to.subscribed(there);
  await to.change(id, { state: 'paused', cities: ['zenica'] });
  const late = await to.tell(2, 'zenica');
  await eventually(async () => expect(await to.deliveriesOf(id, { state: 'pending' })).toHaveLength(2));
  const { body } = await to.system.post(`/v1/subscriptions/${id}/replays`, { after: 0 });
  await eventually(async () => expect((await running.sql.query(`SELECT FROM delivery_replay`)).length).toBe(0));
  await to.change(id, { state: 'active' });
  await there.heard(5);
  const waiting = await to.deliveriesOf(id);
  expect(waiting.filter(({ round }: { round: number }) => round === body.round).map((each: { eventId: string }) => each.eventId)).toEqual(
    expect.arrayContaining(early),
  );
  expect(there.first().slice(0, 2)).toEqual(late);
  await eventually(async () => expect(await to.deliveriesOf(id, { state: 'pending' })).toEqual([]));
  expect(there.received.filter((each) => late.includes(each.id))).toHaveLength(2);
});

test('a test is sent once, also to a paused or disabled endpoint, and says nothing of it', async () => {
  const there = await to.listening(status(500));
  const { id, secret } = await to.subscribed(there);
  await to.change(id, { state: 'paused' });
  const made = await to.system.post(`/v1/subscriptions/${id}/test-deliveries`);
  expect(made).toMatchObject({ status: 201, body: { test: true, subscriptionId: id, state: 'pending' } });
  await eventually(async () =>
    expect((await to.system.get(`/v1/deliveries/${made.body.id}`)).body).toMatchObject({ state: 'exhausted', attempts: [{ status: 500 }] }),
  );
  expect(verified(secret, there.received[0]!)).toMatchObject({ id: made.body.eventId, data: { subscriptionId: id } });
  expect(await to.stateOf(id)).toMatchObject({ state: 'paused', failingSince: null });
});
