import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually, type ApiAnswer, type ApiClient, type PublishedEvent } from '#testing';
import { EscalateAlerts } from '../src/alerts/alert-work.ts';
import { aFlood } from './an-alert.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let offices: Record<string, ApiClient>;

beforeAll(async () => {
  running = await runningNotifications();
  await running.members('istanbul', 'sarajevo', 'tuzla');
  await running.register('bijeljina', { name: 'Bijeljina' });
  const cities = ['istanbul', 'sarajevo', 'tuzla', 'bijeljina'];
  const held = await Promise.all(cities.map(async (city) => [city, (await running.officeOf(city)).api] as const));
  offices = Object.fromEntries(held);
  await running.settled();
});
afterAll(() => running.stop());

const raise = (by = running.secretariat, given: object = {}) => by.post('/v1/disaster-alerts', { ...aFlood(), ...given });
const raised = async (given: object = {}, by?: ApiClient): Promise<string> => {
  const { status, body } = await raise(by, given);
  expect([status, body]).toEqual([201, expect.objectContaining({ state: 'raised' })]);
  return body.id as string;
};
const read = async (id: string) => running.secretariat.get(`/v1/disaster-alerts/${id}`);
const patch = async (id: string, body: object, by = running.secretariat) =>
  by.patch(`/v1/disaster-alerts/${id}`, body, { ifMatch: (await read(id)).etag! });
const end = (id: string, by = running.secretariat) => by.post(`/v1/disaster-alerts/${id}/end`, { reason: 'It is over.' });
const acknowledge = (id: string, officeId: string, body: object = {}, by = offices[officeId] ?? running.secretariat) =>
  by.put(`/v1/disaster-alerts/${id}/acknowledgements/${officeId}`, body);
const codeOf = ({ status, body }: ApiAnswer) => [status, body.code];

/** What has been told of an alert, in order. */
const toldOf = async (id: string): Promise<PublishedEvent[]> => (await running.published()).filter(({ key }) => key === id);
const namesOf = async (id: string) => (await toldOf(id)).map(({ name }) => name);

/** It is due now; until it has been done. */
async function fallsDue(kind: string, id: string): Promise<void> {
  const moved = await running.sql.query(`UPDATE due SET at = clock_timestamp() WHERE kind = $1 AND id = $2 RETURNING 1 AS moved`, [
    kind,
    id,
  ]);
  expect(moved).toHaveLength(1);
  await isDone(kind, id);
}
const isDone = (kind: string, id: string) =>
  eventually(async () => (await running.sql.query(`SELECT FROM due WHERE kind = $1 AND id = $2`, [kind, id])).length === 0, {
    within: 10_000,
  });
/** As one that was claimed before it was dropped. */
const putLate = (kind: string, id: string) =>
  running.sql.query(`INSERT INTO due (kind, id, at) VALUES ($1, $2, clock_timestamp())`, [kind, id]);
const timeIsOver = (id: string) =>
  running.sql.query(`UPDATE disaster_alert SET expires_at = clock_timestamp() - interval '1 second' WHERE id = $1`, [id]);
const dueOf = async (id: string): Promise<string[]> => {
  const rows = await running.sql.query<{ what: string }>(`SELECT kind || ' ' || id AS what FROM due WHERE id LIKE $1 ORDER BY 1`, [
    `${id}%`,
  ]);
  return rows.map(({ what }) => what.replace(id, '…'));
};

/** Each act begins when those before it wait for the alert's row, with whatever else they hold. */
async function inTurn(id: string, acts: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
  const holder = running.service.app.get(DataSource).createQueryRunner();
  await holder.startTransaction();
  await holder.query(`SELECT FROM disaster_alert WHERE id = $1 FOR UPDATE`, [id]);
  const begun: Promise<unknown>[] = [];
  for (const act of acts) {
    begun.push(act());
    await eventually(async () => {
      const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return (await running.sql.query(waiting)).length >= begun.length;
    });
  }
  await holder.commitTransaction();
  await holder.release();
  return Promise.all(begun);
}

test('it is told to every member, to the cities in danger and to the secretariat; who raised it is not awaited', async () => {
  const { body } = await raise(offices['sarajevo'], { cityIds: ['sarajevo', 'bijeljina'] });
  expect(body).toMatchObject({ officeId: 'sarajevo', awaited: ['bijeljina', 'istanbul', 'secretariat', 'tuzla'] });
  const [event] = await toldOf(body.id);
  expect(event).toMatchObject({
    name: 'DisasterAlertRaised',
    data: { officeIds: ['bijeljina', 'istanbul', 'sarajevo', 'secretariat', 'tuzla'] },
  });
});

test('an office raises one where its own city is in danger, and no other; a city of which nobody has told is refused', async () => {
  expect(codeOf(await raise(offices['istanbul']))).toEqual([403, 'not-your-office']);
  expect(codeOf(await raise(await running.as({ role: 'observer' })))).toEqual([403, 'role-not-allowed']);
  const { status, body } = await raise(running.secretariat, { cityIds: ['sarajevo', 'atlantis'] });
  expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'city-unknown', '/cityIds/1']);
});

test('an office raises five within an hour, also where it asks eight times at once; the secretariat as many as it likes', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => raise(offices['tuzla'], { cityIds: ['tuzla'] })));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 201, 201, 201, 429, 429, 429]);
  const refused = answers.find(({ status }) => status === 429)!;
  expect(refused.body).toMatchObject({ code: 'too-many-disaster-alerts', most: 5 });
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(3_500);
  expect(seconds).toBeLessThanOrEqual(3_600);
  for (let n = 0; n < 6; n++) await raised({ cityIds: ['tuzla'] });
  await running.sql.query(`UPDATE disaster_alert SET raised_at = raised_at - interval '1 hour' WHERE office_id = 'tuzla'`);
  await raised({ cityIds: ['tuzla'] }, offices['tuzla']);
});

test('who raised it and the secretariat update and end it, and nobody else', async () => {
  const id = await raised({ cityIds: ['sarajevo', 'istanbul'] }, offices['sarajevo']);
  expect(codeOf(await patch(id, { event: 'Fire' }, offices['istanbul']))).toEqual([403, 'not-your-office']);
  expect(codeOf(await end(id, offices['istanbul']))).toEqual([403, 'not-your-office']);
  expect(await patch(id, { event: 'Fire' }, offices['sarajevo'])).toMatchObject({ status: 200, body: { event: 'Fire', revision: 2 } });
  const { status, body } = await patch(id, { cityIds: ['istanbul'] }, offices['sarajevo']);
  expect([status, body.errors[0].pointer]).toEqual([400, '/cityIds']);
  expect(await end(id, offices['sarajevo'])).toMatchObject({ status: 200, body: { state: 'ended' } });
  const ofSecretariat = await raised();
  expect(codeOf(await end(ofSecretariat, offices['sarajevo']))).toEqual([403, 'not-your-office']);
});

test('each office acknowledges for itself, the secretariat too; the first time counts', async () => {
  const id = await raised();
  expect(codeOf(await acknowledge(id, 'tuzla', {}, offices['sarajevo']))).toEqual([403, 'not-your-office']);
  expect(codeOf(await acknowledge(id, 'tuzla', {}, running.secretariat))).toEqual([403, 'not-your-office']);
  expect(codeOf(await acknowledge(id, 'secretariat', {}, offices['sarajevo']))).toEqual([403, 'not-your-office']);
  const first = await acknowledge(id, 'tuzla', { note: 'On our way.' });
  const again = await acknowledge(id, 'tuzla', { note: 'Again.' });
  expect(first.body.acknowledgements).toMatchObject([{ officeId: 'tuzla', note: 'On our way.' }]);
  expect([again.status, again.body, again.etag]).toEqual([200, first.body, first.etag]);
  await acknowledge(id, 'secretariat');
  expect((await read(id)).body.awaited).toEqual(['istanbul', 'sarajevo']);
  expect(await namesOf(id)).toEqual(['DisasterAlertRaised', 'DisasterAlertAcknowledged', 'DisasterAlertAcknowledged']);
});

test('an update is acknowledged anew, and not by who has not read it', async () => {
  const id = await raised();
  await acknowledge(id, 'tuzla');
  expect((await patch(id, { severity: 'Extreme' })).body.awaited).toEqual(['istanbul', 'sarajevo', 'tuzla']);
  const unread = await acknowledge(id, 'tuzla', { revision: 1 });
  expect([...codeOf(unread), unread.body.revision]).toEqual([409, 'disaster-alert-updated', 2]);
  const { body } = await acknowledge(id, 'tuzla', { revision: 2 });
  expect(body.acknowledgements.map(({ revision }: { revision: number }) => revision)).toEqual([1, 2]);
  const before = await toldOf(id);
  expect(await patch(id, { severity: 'Extreme' })).toMatchObject({ status: 200, body: { revision: 2 } });
  expect(await toldOf(id)).toEqual(before);
});

test('what is over is neither updated, ended nor acknowledged', async () => {
  const [ended, expired] = [await raised(), await raised()];
  await end(ended);
  await timeIsOver(expired);
  for (const [id, state] of [
    [ended, 'ended'],
    [expired, 'expired'],
  ] as const) {
    const answers = [await patch(id, { event: 'Fire' }), await end(id), await acknowledge(id, 'tuzla')];
    expect(answers.map(({ status, body }) => [status, body.code, body.state])).toEqual(Array(3).fill([409, 'disaster-alert-over', state]));
  }
});

test('it expires by itself, once, where it was not given more time', async () => {
  const id = await raised();
  await timeIsOver(id);
  await fallsDue('alert-expiry', id);
  expect(await read(id)).toMatchObject({ status: 200, body: { state: 'expired', awaited: [], reason: null } });
  await putLate('alert-expiry', id);
  await isDone('alert-expiry', id);
  expect((await toldOf(id)).map(({ name, data }) => [name, data['outcome']])).toEqual([
    ['DisasterAlertRaised', undefined],
    ['DisasterAlertEnded', 'expired'],
  ]);
  expect(await dueOf(id)).toEqual([]);
});

test('one that is due early is looked at again when its time is over', async () => {
  const id = await raised();
  await running.sql.query(`UPDATE due SET at = clock_timestamp() WHERE kind = 'alert-expiry' AND id = $1`, [id]);
  const tried = `SELECT FROM due WHERE kind = 'alert-expiry' AND id = $1 AND tries > 0`;
  await eventually(async () => (await running.sql.query(tried, [id])).length > 0);
  expect((await read(id)).body.state).toBe('raised');
  await timeIsOver(id);
  await isDone('alert-expiry', id);
  expect(await namesOf(id)).toEqual(['DisasterAlertRaised', 'DisasterAlertEnded']);
});

test('ended and expired at once it has one end, whichever comes first', async () => {
  const id = await raised();
  const [answer] = (await inTurn(id, [
    () => end(id),
    async () => {
      await putSooner('alert-expiry', id);
    },
  ])) as [ApiAnswer];
  expect(answer).toMatchObject({ status: 200, body: { state: 'ended' } });
  await isDone('alert-expiry', id);
  const expired = await raised();
  await timeIsOver(expired);
  const [, late] = (await inTurn(expired, [() => putSooner('alert-expiry', expired), () => end(expired)])) as [unknown, ApiAnswer];
  expect(codeOf(late)).toEqual([409, 'disaster-alert-over']);
  await isDone('alert-expiry', expired);
  expect([await outcomesOf(id), await outcomesOf(expired)]).toEqual([['ended'], ['expired']]);
});
const putSooner = (kind: string, id: string) =>
  running.sql.query(`UPDATE due SET at = clock_timestamp() WHERE kind = $1 AND id = $2`, [kind, id]);
const outcomesOf = async (id: string) =>
  (await toldOf(id)).filter(({ name }) => name === 'DisasterAlertEnded').map(({ data }) => data['outcome']);

test('after twenty minutes the secretariat hears who has not acknowledged it, once', async () => {
  const id = await raised();
  await acknowledge(id, 'tuzla');
  await fallsDue('alert-unacknowledged', `${id}/1`);
  const [, , event, ...more] = await toldOf(id);
  expect([event, more]).toEqual([
    expect.objectContaining({
      name: 'DisasterAlertUnacknowledged',
      data: expect.objectContaining({ revision: 1, unacknowledged: ['istanbul', 'sarajevo'], unacknowledgedCount: 2 }),
    }),
    [],
  ]);
  expect((await read(id)).body.escalatedAt).toEqual(expect.any(String));
  // A lease that has run out lets it be done twice.
  await running.service.app.get(EscalateAlerts, { strict: false }).perform({ id: `${id}/1`, tries: 2 });
  expect(await namesOf(id)).toEqual(['DisasterAlertRaised', 'DisasterAlertAcknowledged', 'DisasterAlertUnacknowledged']);
});

test('nobody is told again of a revision that is not the newest, where all have acknowledged, or after its end', async () => {
  const [updated, known, ended] = [await raised(), await raised(), await raised()];
  await patch(updated, { event: 'Fire' });
  for (const office of ['istanbul', 'sarajevo', 'tuzla']) await acknowledge(known, office);
  await end(ended);
  expect([await dueOf(updated), await dueOf(ended)]).toEqual([['alert-again …/2', 'alert-expiry …', 'alert-unacknowledged …/2'], []]);
  for (const id of [updated, ended]) {
    await putLate('alert-unacknowledged', `${id}/1`);
    await isDone('alert-unacknowledged', `${id}/1`);
  }
  await fallsDue('alert-unacknowledged', `${known}/1`);
  for (const id of [updated, known, ended]) expect(await namesOf(id)).not.toContain('DisasterAlertUnacknowledged');
});

test('two offices that acknowledge at once are both kept, and an update between them is acknowledged by neither unread', async () => {
  const id = await raised();
  await inTurn(id, [() => acknowledge(id, 'tuzla'), () => acknowledge(id, 'istanbul')]);
  expect((await read(id)).body.acknowledgements.map(({ officeId }: { officeId: string }) => officeId)).toEqual(['tuzla', 'istanbul']);
  const other = await raised();
  const [, unread] = await inTurn(other, [() => patch(other, { event: 'Fire' }), () => acknowledge(other, 'tuzla', { revision: 1 })]);
  expect(codeOf(unread as ApiAnswer)).toEqual([409, 'disaster-alert-updated']);
});

test('an office that acknowledges while the secretariat is told is named if it came after, and not if it came before', async () => {
  const [before, after] = [await raised(), await raised()];
  const told = (id: string) => putSooner('alert-unacknowledged', `${id}/1`);
  const named = async (id: string) => {
    await isDone('alert-unacknowledged', `${id}/1`);
    return (await toldOf(id)).slice(1).map(({ name, data }) => [name, data['unacknowledged']]);
  };
  await inTurn(before, [() => acknowledge(before, 'tuzla'), () => told(before)]);
  expect(await named(before)).toEqual([
    ['DisasterAlertAcknowledged', undefined],
    ['DisasterAlertUnacknowledged', ['istanbul', 'sarajevo']],
  ]);
  await inTurn(after, [() => told(after), () => acknowledge(after, 'tuzla')]);
  expect(await named(after)).toEqual([
    ['DisasterAlertUnacknowledged', ['istanbul', 'sarajevo', 'tuzla']],
    ['DisasterAlertAcknowledged', undefined],
  ]);
});

test('everybody reads its CAP document, of which the tag and the time change with each message', async () => {
  const id = await raised({ cityIds: ['sarajevo', 'bijeljina'] });
  const cap = () => running.api.as(undefined).get(`/v1/disaster-alerts/${id}/cap`);
  const first = await cap();
  expect(first.headers.get('content-type')).toBe('application/cap+xml; charset=utf-8');
  expect(first.body).toContain('<areaDesc>SARAJEVO, Bijeljina</areaDesc>');
  expect(first.body).toContain('<sender>b40.localhost</sender>');
  expect(Date.parse(first.headers.get('last-modified')!)).toBe(Math.floor(Date.parse((await read(id)).body.saidAt) / 1_000) * 1_000);
  await patch(id, { severity: 'Extreme' });
  const second = await cap();
  await end(id);
  const third = await cap();
  const types = [first, second, third].map(({ body }) => /<msgType>(\w+)</.exec(body as string)![1]);
  expect(types).toEqual(['Alert', 'Update', 'Cancel']);
  expect(new Set([first, second, third].map(({ etag }) => etag)).size).toBe(3);
});

test('the feed has what runs, the newest first, and changes when that does', async () => {
  const feed = () => running.api.as(undefined).get('/v1/disaster-alerts.atom');
  const idsIn = ({ body }: ApiAnswer) => [...(body as string).matchAll(/<id>urn:uuid:([\da-f-]+)</g)].slice(1).map(([, id]) => id);
  const [one, two, three] = [await raised(), await raised(), await raised()];
  const before = await feed();
  expect(before.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(idsIn(before).slice(0, 3)).toEqual([three, two, one]);
  expect(before.body).toContain(`href="http://localhost:3000/v1/disaster-alerts/${one}/cap"`);
  await acknowledge(one, 'tuzla');
  expect((await feed()).etag).toBe(before.etag);
  await end(two);
  await timeIsOver(three);
  const after = await feed();
  expect([idsIn(after)[0], idsIn(after).includes(two), idsIn(after).includes(three)]).toEqual([one, false, false]);
  const updatedIn = ({ body }: ApiAnswer) => /<updated>([^<]+)</.exec(body as string)![1]!;
  expect(updatedIn(after) >= updatedIn(before)).toBe(true);
  expect(after.etag).not.toBe(before.etag);
});

test('the list is of a state, of a city, and of what runs', async () => {
  const city = 'bijeljina';
  const [ran, runs] = [await raised({ cityIds: [city] }), await raised({ cityIds: ['tuzla', city] })];
  await end(ran);
  const ids = async (query: Record<string, string | boolean>) => {
    const { body } = await running.secretariat.get('/v1/disaster-alerts', { query: { ...query, limit: 200 } });
    return (body.items as { id: string }[]).map(({ id }) => id);
  };
  expect((await ids({ city })).slice(-2)).toEqual([ran, runs]);
  expect((await ids({ city, running: true })).slice(-1)).toEqual([runs]);
  expect((await ids({ city, running: false })).slice(-1)).toEqual([ran]);
  expect(await ids({ city, state: 'ended' })).toContain(ran);
  expect(await ids({ city, state: 'raised' })).not.toContain(ran);
});
