import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, type StartedProcess } from '#testing';
import { examplesOf } from './examples.ts';
import { OneMachineUnderTest } from './one-machine-under-test.ts';
import { startProgram } from './started-program.ts';

const run = promisify(execFile);
const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc');

/** What a stranger's compiler says of a program: nothing, where all is well. */
const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable', 'esnext.array'],
  module: 'nodenext',
  strict: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
};
const config = { compilerOptions: { ...compilerOptions, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true } };

/** Each of these lines must be an error, else the compiler complains of its comment. */
const wrong = `
import { B40Client, type Event, type EventNamed } from '@b40/client';
import { CityJoined } from '@b40/contracts';
import { verifyWebhook } from '@b40/client/webhooks';
const b40 = new B40Client({ url: 'http://127.0.0.1' });
const city = { id: 'tuzla', name: 'Tuzla', country: 'BA', kind: 'city' } as const;
// @ts-expect-error a path that is not there
await b40.GET('/v1/citys');
// @ts-expect-error a method that it does not have
await b40.DELETE('/v1/cities');
// @ts-expect-error a word that is not in the list
await b40.POST('/v1/cities', { body: { ...city, kind: 'village' } });
// @ts-expect-error a field is missing
await b40.POST('/v1/cities', { body: { id: 'tuzla', name: 'Tuzla' } });
// @ts-expect-error a body is missing
await b40.POST('/v1/cities');
// @ts-expect-error the path’s parameter is missing
await b40.GET('/v1/cities/{cityId}');
// @ts-expect-error the tag is missing
await b40.PATCH('/v1/cities/{cityId}', { params: { path: { cityId: 'tuzla' } }, body: { name: 'Tuzla' } });
// @ts-expect-error a word of the query that is not in the list
for await (const _ of b40.items('/v1/cities', { params: { query: { state: 'big' } } }));
// @ts-expect-error no list
for await (const _ of b40.items('/v1/network'));
// @ts-expect-error a misspelt option
await b40.GET('/v1/network', { parms: {} });
// @ts-expect-error an answer has no such field
(await b40.GET('/v1/network')).data.members;
// @ts-expect-error an event that is not there
b40.feed({ types: ['CityJoind'] });
// @ts-expect-error an event has no such field
for await (const event of b40.stream({ types: ['CityJoined'] })) event.data.town;
const told = (event: Event): string | undefined => {
  if (event.type === 'org.b40.membership.CityJoined.v1') return event.data.name;
  // @ts-expect-error no event of that type
  if (event.type === 'org.b40.membership.CityJoind.v1') return undefined;
  return event.id;
};
const webhook: Event = await verifyWebhook('', {}, 'whsec_');
// The same as the contract says.
const joined: EventNamed<'CityJoined'>['data'] = CityJoined.example;
told(webhook);
// @ts-expect-error the event's name is text
joined.name satisfies number;
`;

/** As somebody's program would be: what it has written and heard it tells on its output, a line of JSON each. */
const program = `
import { B40Client, Problem } from '@b40/client';
import { asyncapi, CityJoined } from '@b40/contracts';

const b40 = new B40Client({ url: process.env.B40_URL!, token: async () => process.env.B40_TOKEN! });
const say = (told: object) => console.log(JSON.stringify(told));
const end = new AbortController();
const stream = b40.stream({ after: 0, signal: end.signal });
const heard: number[] = [];
const listening = (async () => {
  for await (const event of stream) heard.push(event.position);
})();

const ids = Array.from({ length: 60 }, (_, n) => \`city-\${n + 1}\`);
for (const id of ids) {
  const { data, response } = await b40.POST('/v1/cities', { body: { id, name: id, country: 'BA', kind: 'city' } });
  say({ made: data.id, location: response.headers.get('location') });
}
const { data: first, etag } = await b40.GET('/v1/cities/{cityId}', { params: { path: { cityId: 'city-1' } } });
const changed = await b40.PATCH('/v1/cities/{cityId}', {
  params: { path: { cityId: first.id }, header: { 'If-Match': etag! } },
  body: { name: 'The first' },
});
const key = { 'Idempotency-Key': 'twice' };
const twice = { params: { header: key }, body: { name: 'Somebody' } };
const people = [await b40.POST('/v1/people', twice), await b40.POST('/v1/people', twice)];
const refused = await b40
  .POST('/v1/cities', { body: { id: 'city-1', name: 'Another', country: 'BA', kind: 'city' } })
  .catch((error: unknown) => error);
if (!(refused instanceof Problem)) throw refused;
const listed = await Array.fromAsync(b40.items('/v1/cities', { params: { query: { limit: 7 } } }), ({ id }) => id);
const feed = b40.feed({ limit: 9 });
const pulled = await Array.fromAsync(feed, ({ position }) => position);
while (heard.length < pulled.length) await new Promise((next) => setTimeout(next));
end.abort();
await listening;
say({
  name: changed.data.name,
  replayed: people.map(({ replayed }) => replayed),
  same: people[0]!.data.id === people[1]!.data.id,
  refused: { status: refused.status, code: refused.code },
  listed: listed.length,
  heard,
  pulled,
  opened: stream.opened > 1,
  version: asyncapi().asyncapi,
  type: CityJoined.type,
});
`;

let home: string;
let machine: OneMachineUnderTest;
let platform: StartedProcess;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'b40-packages-'));
  machine = await OneMachineUnderTest.open();
  platform = await machine.start();
}, 120_000);
afterAll(async () => {
  await machine?.close();
  rmSync(home, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFileSync(join(home, name), text);
const compile = async () =>
  run(process.execPath, [compiler, '-p', home], { cwd: home }).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );

test('contracts and client are packed, and installed in an empty project', async () => {
  const { stdout } = await run(process.execPath, ['scripts/pack.mjs', join(home, 'packed')]);
  const tarballs = stdout.trim().split('\n');
  expect(tarballs).toHaveLength(2);
  write('package.json', JSON.stringify({ name: 'a-stranger', private: true, type: 'module' }));
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs], { cwd: home });
  const installed = JSON.parse(readFileSync(join(home, 'node_modules/.package-lock.json'), 'utf8')) as { packages: object };
  // What is installed with them is what they need, and no more.
  expect(Object.keys(installed.packages).map((path) => path.replace('node_modules/', ''))).toEqual([
    '@b40/client',
    '@b40/contracts',
    'eventsource-parser',
    'openapi-fetch',
    'openapi-typescript-helpers',
    'typebox',
  ]);
}, 180_000);

test('a program against them compiles, what is wrong in one does not', async () => {
  write('tsconfig.json', JSON.stringify({ ...config, include: ['*.ts'] }));
  write('wrong.ts', wrong);
  write('program.ts', `declare const process: { env: Record<string, string | undefined> };\n${program}`);
  const [readme] = examplesOf('libs/client/README.md');
  write('readme.ts', `declare function myToken(): string;\n${readme!.code}`);
  expect(await compile()).toBe('');
  write('wrong.ts', wrong.replace("'CityJoind'", "'CityJoined'"));
  expect(await compile()).toMatch(/wrong\.ts.*Unused '@ts-expect-error'/);
}, 120_000);

test('it runs, while the platform is killed under it: nothing is written twice, lost or doubled', async () => {
  const env = { B40_URL: machine.url, B40_TOKEN: await machine.token() };
  const stranger = startProgram(process.execPath, ['program.ts'], { cwd: home, env });
  await eventually(() => expect(stranger.stdout()).toMatch(/city-20"/), { within: 30_000 });
  await platform.end('SIGKILL');
  platform = await machine.start();
  expect([await stranger.ended, stranger.stderr()]).toEqual([0, '']);
  const lines = stranger.stdout().trim().split('\n');
  const made = lines.slice(0, -1).map((line) => JSON.parse(line) as { made: string; location: string });
  expect(made).toEqual(Array.from({ length: 60 }, (_, n) => ({ made: `city-${n + 1}`, location: `/v1/cities/city-${n + 1}` })));
  const journal = await machine.journal();
  const positions = journal.map((_, at) => at + 1);
  expect(journal).toHaveLength(62);
  expect(JSON.parse(lines.at(-1)!)).toEqual({
    name: 'The first',
    replayed: [false, true],
    same: true,
    refused: { status: 409, code: expect.any(String) },
    listed: 60,
    heard: positions,
    pulled: positions,
    opened: true,
    version: expect.stringMatching(/^3\./),
    type: 'org.b40.membership.CityJoined.v1',
  });
}, 180_000);
