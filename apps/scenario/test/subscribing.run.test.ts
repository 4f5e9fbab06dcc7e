import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '#local';
import { eventually, pythonReader, type ApiClient, type StartedProcess } from '#testing';
import { CopiedExamples, killAndRestart, untilOrEnded, type Effect } from './examples.ts';
import { OneMachineUnderTest } from './one-machine-under-test.ts';
import { startProgram, type StartedProgram } from './started-program.ts';

const python = join(process.cwd(), '.cache/deploy-tools/bin/python');
const hasPython = pythonReader('', 'the examples in Python', ['standardwebhooks']) !== undefined;
const inLanguages = (name: string) => [
  { file: `${name}.ts`, command: process.execPath },
  ...(hasPython ? [{ file: `${name}.py`, command: python }] : []),
];

let machine: OneMachineUnderTest;
let platform: StartedProcess;
let api: ApiClient;
const running: StartedProgram[] = [];
const copies: CopiedExamples[] = [];
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  // An endpoint of this machine, which is tried again each second.
  const webhooks = { WEBHOOK_NETWORKS: '127.0.0.0/8', WEBHOOK_RETRIES: Array(60).fill(1).join() };
  machine = await OneMachineUnderTest.open({ RATE_LIMIT: '1000', ...webhooks });
  platform = await machine.start();
  api = await machine.asSecretariat();
}, 120_000);
afterAll(async () => {
  await Promise.allSettled(stops.map((stop) => stop()));
  await Promise.all(running.map((program) => program.end('SIGKILL')));
  for (const copy of copies) copy.clearAway();
  await platform?.end('SIGKILL');
  await machine?.close();
});

const copied = () => {
  const copy = new CopiedExamples('docs/subscribing.md');
  copies.push(copy);
  return copy;
};
const start = (command: string, file: string, cwd: string, env: Record<string, string>) => {
  const program = startProgram(command, [file], { cwd, env });
  running.push(program);
  return program;
};

/** Events that were told, by all tests of this file. */
let told = 0;

/** Something goes on happening until it is told that it is enough. */
function happening(name: string) {
  let enough = false;
  const done = (async () => {
    for (let n = 1; !enough; n++) {
      const id = `${name}-${n}`;
      expect((await api.post('/v1/cities', { id, name: id, country: 'BA', kind: 'city' })).status).toBe(201);
      told++;
      const { etag } = await api.get(`/v1/cities/${id}`);
      expect((await api.patch(`/v1/cities/${id}`, { name: 'Another' }, { ifMatch: etag! })).status).toBe(200);
      told++;
    }
  })();
  const stop = () => {
    enough = true;
    return done;
  };
  stops.push(stop);
  return stop;
}

/** The journal, when all that was told is in it. */
const journalOfAll = () =>
  eventually(async () => {
    const journal = await machine.journal();
    return journal.length === told ? journal : null;
  });

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();

/** Of each key 1, 2, 3 … */
function expectOrder(effects: readonly Effect[]): void {
  for (const [place, ofKey] of Map.groupBy(effects, (effect) => effect.place))
    expect([place, ofKey.map(({ sequence }) => sequence)]).toEqual([place, ofKey.map((_, at) => at + 1)]);
}

describe.each([...inLanguages('feed'), { file: 'stream.ts', command: process.execPath }])('$file', ({ file, command }) => {
  test('killed and started again, each event has had its effect once, in the journal’s order', async () => {
    const name = file.split('.')[0]!;
    const copy = copied();
    const env = { B40_URL: machine.url, B40_TOKEN: await machine.token() };
    const effects = () => copy.effects(`${name}.sqlite`, name === 'stream' ? 'position' : 'n');
    const stop = happening(file.replace('.', '-'));
    const program = await killAndRestart(
      () => start(command, file, copy.home, env),
      () => effects().length,
    );
    await stop();
    const journal = (await journalOfAll()).map(({ id }) => id);
    await untilOrEnded(program, () => effects().length >= journal.length);
    expect(effects().map(({ id }) => id)).toEqual(journal);
  }, 180_000);
});

describe.each(inLanguages('webhook'))('$file', ({ file, command }) => {
  test('killed and started again, each event has had its effect once, in the order of its key, also when all comes again', async () => {
    const copy = copied();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/events`;
    const { status, body } = await api.post('/v1/subscriptions', { url });
    expect(status).toBe(201);
    const effects = () => copy.effects('webhook.sqlite');
    const stop = happening(file.replace('.', '-'));
    const program = await killAndRestart(
      () => start(command, file, copy.home, { WEBHOOK_SECRET: body.secret, PORT: String(port) }),
      () => effects().length,
    );
    await stop();
    const journal = await journalOfAll();
    const since = journal.filter(({ partitionkey }) => partitionkey.startsWith(file.replace('.', '-')));
    await untilOrEnded(program, () => effects().length >= since.length);
    expect(idsOf(effects())).toEqual(idsOf(since));
    expectOrder(effects());

    expect((await api.post(`/v1/subscriptions/${body.id}/replays`, { after: 0 })).status).toBeLessThan(300);
    await untilOrEnded(program, () => effects().length >= journal.length);
    expect(idsOf(effects())).toEqual(idsOf(journal));
    expectOrder(effects());

    const forged = await fetch(url, { method: 'POST', headers: { 'webhook-id': 'x' }, body: '{}' });
    expect(forged.status).toBe(400);
    const { etag } = await api.get(`/v1/subscriptions/${body.id}`);
    await api.delete(`/v1/subscriptions/${body.id}`, { ifMatch: etag! });
  }, 180_000);
});
