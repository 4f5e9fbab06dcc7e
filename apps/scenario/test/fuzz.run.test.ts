import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localIdentity } from '#local';
import { eventually, type StartedProcess } from '#testing';
import { documentedRoutes } from '#testing/routes';
import { Random } from '#domain';
import { History, tooEarly } from '../../../faults/history.ts';
import { comesToRest } from '../../../faults/oracle/quiet.ts';
import { readJournal, takeStandings } from '../../../faults/oracle/snapshot.ts';
import { tokensOf } from './fuzz/callers.ts';
import { judge, type FuzzAnswer } from './fuzz/judge.ts';
import { Known } from './fuzz/known.ts';
import { renew } from './fuzz/renew.ts';
import { callers, operationsOf, requestOf, type FuzzRequest } from './fuzz/requests.ts';
import { curlOf, send } from './fuzz/send.ts';
import { spoilt } from './fuzz/spoil.ts';
import { Tally } from './fuzz/tally.ts';
import { endsWell, OneMachineUnderTest } from './one-machine-under-test.ts';
import { databasesOf } from './rebuild.ts';

/** `B40_FUZZ_SEED=7 npm test -- apps/scenario/test/fuzz.run.test.ts` tries others. */
const seed = process.env['B40_FUZZ_SEED'] ?? '1';
const count = Number(process.env['B40_FUZZ_REQUESTS'] ?? 12_000);
const atOnce = 8;

let machine: OneMachineUnderTest;
let platform: StartedProcess;

beforeAll(async () => {
  machine = await OneMachineUnderTest.open({ RATE_LIMIT: '1000000' });
  platform = await machine.start();
  await endsWell(machine.startScenario());
}, 180_000);
afterAll(async () => {
  // In order, also after a red run: PostgreSQL would outlive a platform that is killed, and write into what is being removed.
  await platform?.end('SIGTERM');
  await machine?.close();
});

const say = (text: string) => void process.stderr.write(`${text}\n`);

test('whatever is asked, by whomever, is answered as it is documented; every route is reached, nothing is lost or parked', async () => {
  const secretariat = await machine.asSecretariat();
  const document = (await secretariat.get('/openapi.json')).body;
  const routes = documentedRoutes(document, { operations: true });
  const operations = operationsOf(document, routes);
  const known = new Known(routes);
  const token = await tokensOf(await localIdentity(machine.dataFolder), secretariat);
  const wrongWith = judge(document, operations);
  const tally = new Tally(routes);
  const failures = new Map<string, string>();
  let early = 0;
  /** The last that has changed something. */
  let done: { request: FuzzRequest; answer: FuzzAnswer } | undefined;

  /** What was done is answered once more as it was then, and nothing more is done. */
  async function again({ request, answer }: { request: FuzzRequest; answer: FuzzAnswer }): Promise<void> {
    const { status, text } = await send(machine.url, token(request.caller), request);
    // An office may have ended meanwhile.
    if (status !== 403 && (status !== answer.status || text !== withoutSecrets(answer.text)))
      failures.set(`${request.route}, with its key again: ${status} ${text}, not ${answer.status} ${answer.text}`, curlOf(request));
  }

  /** A secret is told once (`shownOnce`): the address of a calendar, by which whoever has it reads, and what signs a webhook. */
  const withoutSecrets = (text: string) =>
    text.replace(/"address":"[^"]*\/v1\/calendars\/[^"]*"/, '"address":null').replace(/"secret":"whsec_[^"]*"/, '"secret":null');

  /** On a busy machine what was told can take longer than the 2 s that a request waits for it: then it is to be asked again. */
  async function patiently(request: FuzzRequest): Promise<FuzzAnswer> {
    for (const until = Date.now() + 60_000; ; early++) {
      const answer = await send(machine.url, token(request.caller), request);
      if (answer.body?.code !== tooEarly || Date.now() > until) return answer;
    }
  }

  async function ask(request: FuzzRequest): Promise<void> {
    const answer = await patiently(request).catch((failure: Error) => failure);
    const wrong =
      answer instanceof Error
        ? [`no answer: ${answer.message} ${(answer.cause as Error | undefined)?.message ?? ''}`]
        : wrongWith(request, answer);
    for (const each of wrong) {
      const what = `${request.route}, ${request.spoiled ?? 'as it should be'}: ${each}`;
      if (!failures.has(what)) failures.set(what, curlOf(request));
    }
    if (answer instanceof Error) return;
    tally.count(request, answer);
    // A dry run does nothing, and leaves its key free.
    const isDry = request.query.includes('dryRun=true');
    if (request.headers['Idempotency-Key'] !== undefined && answer.status < 300 && !isDry) done = { request, answer };
    if (answer.status < 300 && request.method !== 'DELETE' && !isDry) known.learnFrom(request.path, answer);
  }

  const learn = async (path: string) => {
    const answer = await secretariat.get(path);
    if (answer.status < 300) known.learnFrom(path, answer);
  };
  // What there is, before anything is counted: lists first, then what stands in them.
  const readings = operations.filter(({ route }) => route.startsWith('GET') && !route.endsWith('/stream'));
  readings.sort((a, b) => a.route.split('{').length - b.route.split('{').length);
  const learning = new Random(`${seed}/learning`);
  for (const reading of readings) await learn(requestOf(reading, known, learning).path);

  say(`\nfuzz: seed ${seed}, ${count} requests`);
  // In an order that the seed has. What makes something is asked three times as often: much of what is there is soon over.
  const round = operations.flatMap((operation) => (operation.makes ? [operation, operation, operation] : [operation]));
  const order = Array.from({ length: Math.ceil(count / round.length) }, (_, number) =>
    new Random(`${seed}/round/${number}`).shuffled(round),
  ).flat();
  // The first before anybody else asks; later the fuzz may stand in the way.
  for (const path of await renew(secretariat, 0)) await learn(path);
  const renewed = async (time: number) => {
    for (const path of await renew(secretariat, time).catch(() => [])) await learn(path);
  };
  let next = 0;
  const asked = async () => {
    while (next < count) {
      const number = next++;
      if (number > 0 && number % round.length === 0) await renewed(number / round.length);
      const random = new Random(`${seed}/${number}`);
      const request = requestOf(order[number]!, known, random);
      await ask(random.chance(0.3) ? spoilt(request, random) : request);
      if (done && random.chance(0.03)) await again(done);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, asked));
  say(tally.table());
  say(`in ${((performance.now() - began) / 1_000).toFixed(1)} s; ${early} times what After-Position names had not come yet`);
  for (const [what, curl] of failures) say(`\n${what}\n  ${curl}`);

  expect({ wrong: [...failures.keys()], unreached: tally.unreached }).toEqual({ wrong: [], unreached: [] });
  expect(tally.callers).toEqual(expect.arrayContaining([...callers]));
  expect(tally.sent).toBe(count);
  expect(tally.share).toBeGreaterThanOrEqual(0.5);

  // Nobody has fallen, nothing waits, nothing is parked: the journal has what the services have told.
  const databases = databasesOf(machine.dataFolder);
  expect(await comesToRest({ databases }, new History(), 30_000)).toEqual([]);
  const { services } = await takeStandings({ databases });
  const told = Object.values(services).flatMap(({ lasts }) => [...lasts.values()]);
  expect(await readJournal(databases.notifications)).toHaveLength(told.reduce((sum, last) => sum + last, 0));
  await eventually(async () => expect((await fetch(`${machine.managementUrl}/readyz`)).status).toBe(200));
  expect(await platform.end('SIGTERM')).toBe(0);
}, 900_000);
