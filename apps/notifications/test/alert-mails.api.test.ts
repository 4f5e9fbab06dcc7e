import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually, type ApiClient } from '#testing';
import { TellAgain } from '../src/alerts/alert-work.ts';
import { aFlood } from './an-alert.ts';
import { hearing, mailsTo, want } from './offices.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let tuzla: ApiClient;

const [first, second] = ['mayor@tuzla.example', 'alerts@tuzla.example'];
const atSecretariat = 'desk@b40.example';
const atSarajevo = 'office@sarajevo.example';

beforeAll(async () => {
  running = await runningNotifications();
  await running.members('sarajevo', 'tuzla', 'zenica');
  tuzla = (await running.officeOf('tuzla')).api;
  await running.settled();
  await hearing(running, 'secretariat', [atSecretariat]);
  await hearing(running, 'sarajevo', [atSarajevo], { language: 'tr' });
  await hearing(running, 'tuzla', [first, second], { language: 'bs' });
  // As little as an office can want to hear.
  await want(running, 'tuzla', {
    ...{ language: 'bs', channels: ['in-app'], delivery: { default: 'digest', kinds: {} } },
    emails: [{ address: first }, { address: second, alertsOnly: true }, { address: 'unasked@tuzla.example' }],
  });
});
afterAll(() => running.stop());

const infos = [
  { language: 'en', headline: 'The river is rising', text: 'It will reach the quays.', instruction: 'Move cars.' },
  { language: 'bs-BA', headline: 'Rijeka raste', text: 'Dostići će kejeve.', instruction: 'Premjestite vozila.' },
];
const raised = async (given: object = {}): Promise<string> =>
  (await running.secretariat.post('/v1/disaster-alerts', { ...aFlood({ infos }), ...given })).body.id;
const acknowledge = (id: string) => tuzla.put(`/v1/disaster-alerts/${id}/acknowledgements/tuzla`);
const end = (id: string) => running.secretariat.post(`/v1/disaster-alerts/${id}/end`, { reason: 'The river has fallen.' });
const update = async (id: string) => {
  const { etag } = await running.secretariat.get(`/v1/disaster-alerts/${id}`);
  return running.secretariat.patch(`/v1/disaster-alerts/${id}`, { severity: 'Extreme' }, { ifMatch: etag! });
};

/** What was queued of an alert for an address: its revision and round. */
const toldOf = async (id: string, address: string): Promise<string[]> =>
  (await mailsTo(running, address)).flatMap(({ identity }) => {
    const [, alert, , ...round] = identity.split('/');
    return alert === id ? [round.join('/')] : [];
  });
const isDone = (kind: string, id: string) =>
  eventually(async () => (await running.sql.query(`SELECT FROM due WHERE kind = $1 AND id = $2`, [kind, id])).length === 0, {
    within: 10_000,
  });
const fallsDue = async (kind: string, id: string): Promise<void> => {
  await running.sql.query(`UPDATE due SET at = clock_timestamp() WHERE kind = $1 AND id = $2`, [kind, id]);
  await isDone(kind, id);
};

test('it is mailed at once at every confirmed address of every office, whatever that wants to hear, before other mail', async () => {
  const id = await raised();
  for (const address of [first, second, atSarajevo, atSecretariat])
    expect([address, await toldOf(id, address)]).toEqual([address, ['1/0']]);
  expect(await toldOf(id, 'unasked@tuzla.example')).toEqual([]);
  const [mail] = (await mailsTo(running, second)).slice(-1);
  expect(mail).toMatchObject({ kind: 'DisasterAlertRaised', language: 'bs', office_id: 'tuzla', urgent: true, unsubscribe: null });
  for (const part of [mail!.text, mail!.html]) {
    for (const said of ['Rijeka raste', 'Dostići će kejeve.', 'Premjestite vozila.', 'SARAJEVO']) expect(part).toContain(said);
    expect(part).not.toContain('The river is rising');
  }
});

test('in a language in which nothing was said it is read in English, else as it was said', async () => {
  await raised();
  const [english] = (await mailsTo(running, atSarajevo)).slice(-1);
  expect([english!.language, english!.text]).toEqual(['tr', expect.stringContaining('The river is rising')]);
  await raised({ infos: [{ ...infos[0]!, language: 'de', headline: 'Der Fluss steigt' }] });
  const [german] = (await mailsTo(running, atSarajevo)).slice(-1);
  expect(german!.text).toContain('Der Fluss steigt');
});

test('after ten minutes who has not acknowledged it is told again at all of its addresses, once; who has is not', async () => {
  const [unknown, known] = [await raised(), await raised()];
  await acknowledge(known);
  for (const id of [unknown, known]) await fallsDue('alert-again', `${id}/1`);
  // A lease that has run out lets it be done twice.
  await running.service.app.get(TellAgain, { strict: false }).perform({ id: `${unknown}/1`, tries: 2 });
  for (const address of [first, second])
    expect([await toldOf(unknown, address), await toldOf(known, address)]).toEqual([['1/0', '1/1'], ['1/0']]);
  expect(await toldOf(known, atSarajevo)).toEqual(['1/0', '1/1']);
  // The secretariat has raised it.
  expect(await toldOf(known, atSecretariat)).toEqual(['1/0']);
});

test('after twenty minutes the secretariat reads which offices have not', async () => {
  const id = await raised();
  await acknowledge(id);
  await fallsDue('alert-unacknowledged', `${id}/1`);
  expect(await toldOf(id, atSecretariat)).toEqual(['1/0', '1/unacknowledged']);
  const [mail] = (await mailsTo(running, atSecretariat)).slice(-1);
  expect(mail!.text).toContain('SARAJEVO, ZENICA');
  expect(mail!.text).not.toContain('TUZLA');
});

test('an update is told anew, and told again anew; after its end nobody is', async () => {
  const id = await raised();
  await acknowledge(id);
  await update(id);
  await fallsDue('alert-again', `${id}/2`);
  await end(id);
  for (const late of [`${id}/1`, `${id}/2`]) {
    await running.sql.query(`INSERT INTO due (kind, id, at) VALUES ('alert-again', $1, clock_timestamp())`, [late]);
    await isDone('alert-again', late);
  }
  expect(await toldOf(id, first)).toEqual(['1/0', '2/0', '2/1', '2/ended']);
  const [over] = (await mailsTo(running, first)).slice(-1);
  expect(over!.text).toContain('The river has fallen.');
  expect(over!.text).not.toContain('Premjestite vozila.');
});

test('one that expires is told once as over', async () => {
  const id = await raised();
  await running.sql.query(`UPDATE disaster_alert SET expires_at = clock_timestamp() WHERE id = $1`, [id]);
  await fallsDue('alert-expiry', id);
  expect(await toldOf(id, first)).toEqual(['1/0', '1/ended']);
});

/** As if the relay had been away. */
const unsent = (id: string) =>
  running.sql.query(
    `UPDATE mail SET state = 'failed', sent_at = NULL, due_at = clock_timestamp() + interval '1 hour' WHERE starts_with(identity, $1)`,
    [`alert/${id}/`],
  );
const statesOf = async (id: string, address: string) => {
  const mails = await running.sql.query<{ round: string; state: string; failure: string | null }>(
    `SELECT split_part(identity, '/', 4) || '/' || split_part(identity, '/', 5) AS round, state, failure FROM mail
     WHERE address = $1 AND starts_with(identity, $2) ORDER BY id`,
    [address, `alert/${id}/`],
  );
  return mails.map(({ round, state, failure }) => [round, failure ?? (state === 'exhausted' ? state : 'goes')]);
};

test('what has not left when it is overtaken never does: by an acknowledgement, an update or its end', async () => {
  const id = await raised();
  await unsent(id);
  await acknowledge(id);
  expect([await statesOf(id, first), await statesOf(id, atSarajevo)]).toEqual([[['1/0', 'overtaken']], [['1/0', 'goes']]]);
  await update(id);
  expect(await statesOf(id, atSarajevo)).toEqual([
    ['1/0', 'overtaken'],
    ['2/0', 'goes'],
  ]);
  await unsent(id);
  await end(id);
  expect((await statesOf(id, atSarajevo)).slice(1)).toEqual([
    ['2/0', 'overtaken'],
    ['2/ended', 'goes'],
  ]);
});

test('an office that acknowledges while others are told again is told again if it came after, and not if it came before', async () => {
  for (const before of [true, false]) {
    const id = await raised();
    const acts = [
      () => acknowledge(id),
      () => running.sql.query(`UPDATE due SET at = clock_timestamp() WHERE id = $1 AND kind = 'alert-again'`, [`${id}/1`]),
    ];
    const holder = running.service.app.get(DataSource).createQueryRunner();
    await holder.startTransaction();
    await holder.query(`SELECT FROM disaster_alert WHERE id = $1 FOR UPDATE`, [id]);
    const begun: Promise<unknown>[] = [];
    for (const act of before ? acts : acts.toReversed()) {
      begun.push(act());
      await eventually(async () => {
        const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        return (await running.sql.query(waiting)).length >= begun.length;
      });
    }
    await holder.commitTransaction();
    await holder.release();
    await Promise.all(begun);
    await isDone('alert-again', `${id}/1`);
    expect([before, await toldOf(id, first), await toldOf(id, atSarajevo)]).toEqual([
      before,
      before ? ['1/0'] : ['1/0', '1/1'],
      ['1/0', '1/1'],
    ]);
  }
});
