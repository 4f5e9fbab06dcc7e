import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Logger as NestLogger } from '@nestjs/common';
import { Logger as AppLogger, PinoLogger } from 'nestjs-pino';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { dataSource } from '#database';
import { reasonOf } from '#domain';
import { startGateway } from '#gateway';
import { logger, type RunningApp } from '#observability';
import { apiClient, serviceUnderTest, testDatabase, testIdentity, type ServiceUnderTest, type TestDatabase } from '#testing';
import { serviceNames, services } from '../src/services.ts';

/** Whatever fails, and whoever says so: a person's name that was among a statement's parameters is in no line. */
const person = 'Ekrem İMAMOĞLU';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'trace';
  // pino writes past the stream to the file descriptor, unless the stream has been given another `write` before.
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  database = await testDatabase();
  source = await dataSource({ url: database.url }).initialize();
  await source.query('CREATE TABLE somebody (name text UNIQUE, born date NOT NULL DEFAULT now(), short varchar(3))');
  await source.query('INSERT INTO somebody (name) VALUES ($1)', [person]);
});
afterAll(async () => {
  delete process.env['LOG_LEVEL'];
  jest.restoreAllMocks();
  await source.destroy();
  await database.drop();
});

const statements: [string, string][] = [
  ['a table that is not there', 'INSERT INTO nowhere (name) VALUES ($1)'],
  ['a unique name', 'INSERT INTO somebody (name) VALUES ($1)'],
  ['a row without its day', "INSERT INTO somebody (name, born) VALUES ($1 || '.', NULL)"],
  ['a name for a number', 'SELECT $1::text::int'],
  ['a name for a day', 'SELECT $1::text::date'],
  ['a name as a pattern', "SELECT 'a' ~ ('(' || $1)"],
  ['a name that is too long', 'INSERT INTO somebody (short) VALUES ($1)'],
  ['a name that is no JSON', 'SELECT $1::text::jsonb'],
];

const failureOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error as Error,
  );

/** As the driver and as TypeORM tell it; alone, as a cause of causes, as one of several. */
async function failures(): Promise<Error[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const all: Error[] = [];
  for (const [, statement] of statements) {
    const bare = await failureOf(client.query(statement, [person]));
    const failed = await failureOf(source.query(statement, [person]));
    all.push(
      bare,
      failed,
      new Error('not saved', { cause: new Error('no', { cause: failed }) }),
      new AggregateError([bare, failed], 'all'),
    );
  }
  await client.end();
  try {
    JSON.parse(`${person} is no JSON`);
  } catch (error) {
    all.push(error as Error);
  }
  return all;
}

type Voice = Record<'error' | 'warn', (...said: unknown[]) => void>;
const ways: ((voice: Voice, error: Error) => void)[] = [
  (voice, error) => voice.error(error),
  (voice, error) => voice.error(error, 'here'),
  (voice, error) => voice.error({ err: error }),
  (voice, error) => voice.error({ err: error }, 'failed'),
  (voice, error) => voice.error({ error, correlationId: 'c-1' }, 'failed'),
  (voice, error) => voice.warn({ reason: error }, 'failed'),
  (voice, error) => voice.warn({ outcome: { results: [{ failure: error }] } }, 'failed'),
  (voice, error) => voice.error('failed', error),
  (voice, error) => voice.error('failed: %s', error, 'here'),
  (voice, error) => voice.error('failed: %o', error, 'here'),
  (voice, error) => voice.error('failed: %j', { error }, 'here'),
  (voice, error) => voice.warn(`failed: ${reasonOf(error)}`),
];

const written = () => lines.join('');
const lines: string[] = [];
beforeEach(() => void lines.splice(0));

/** A process has one root, of the app that was made first: here the one that only documents itself, in silence. */
const speak = () => void (PinoLogger.root.level = 'trace');

function sayEachWay(voice: Voice, all: readonly Error[]): void {
  for (const error of all) {
    for (const say of ways) {
      const before = lines.length;
      say(voice, error);
      expect(lines.length).toBeGreaterThan(before);
      expect(lines.slice(before).join('')).not.toMatch(/Ekrem|MAMO/);
    }
  }
}

test('the statements fail, and what the driver says of most of them holds the name', async () => {
  const told = (await failures()).map((error) => JSON.stringify(error) + error.message).filter((text) => text.includes('Ekrem'));
  expect(told.length).toBeGreaterThan(statements.length);
});

test('a library’s own logger and its children tell no name', async () => {
  const all = await failures();
  const log = logger('trace', 'b40');
  sayEachWay(log, all);
  sayEachWay(log.child({ part: 'one' }), all);
});

describe.each([...serviceNames])('%s', (name) => {
  let running: ServiceUnderTest;
  beforeAll(async () => {
    running = await serviceUnderTest(await services[name]());
    speak();
  });
  afterAll(() => running.stop());

  test('tells no name, neither by Nest’s logger nor by pino’s', async () => {
    const all = await failures();
    sayEachWay(running.service.app.get(AppLogger), all);
    sayEachWay(new NestLogger('somewhere'), all);
    expect(written()).toContain('SQLSTATE 22');
    expect(written()).toContain('violates unique constraint');
  });
});

test('a command that fails in the database is logged as unforeseen, without the name; nor does its answer have it', async () => {
  const running = await serviceUnderTest(await services.membership());
  speak();
  try {
    await running.sql.query('ALTER TABLE person RENAME TO person_elsewhere');
    const token = await running.identity.token({ role: 'secretariat' });
    // The document knows of no 500.
    const answer = await apiClient({ app: running.service, token }).post('/v1/people', { name: person });
    expect(written()).toContain('unforeseen error');
    expect(written()).toContain('42P01');
    expect(written()).not.toMatch(/Ekrem|MAMO/);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toMatch(/Ekrem|MAMO/);
  } finally {
    await running.stop();
  }
});

test('the gateway tells no name', async () => {
  const identity = await testIdentity();
  const nowhere = ['http://127.0.0.1:1'];
  const upstreams = { membership: nowhere, meetings: nowhere, 'working-groups': nowhere, notifications: nowhere };
  const gateway: RunningApp = await startGateway({ host: '127.0.0.1', port: 0, upstreams, identity, rateLimit: 10, logLevel: 'trace' });
  speak();
  try {
    sayEachWay(new NestLogger('somewhere'), await failures());
  } finally {
    await gateway.stop();
  }
});
