import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Body, Controller, createParamDecorator, Injectable, Param, Patch, Post, Put } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Column, DataSource, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { dataSource, sqlOf } from '#database';
import { Clock, newId, refused } from '#domain';
import { CommitSignal, eventMigrations, UnitOfWork, type Origin } from '#events';
import { answer, forgetOldAnswers, idempotencyMigrations, Made, ParseId, shownOnce, stateOf, TextField } from '#http';
import { testDatabase, type TestDatabase } from '#testing';
import { exampleApp } from './example-app.ts';

@Entity('town')
class Town {
  @PrimaryColumn('uuid') id = newId();
  @Column('text') name: string;
  @Column('int') version = 0;
}
class TownTable1700000001000 implements MigrationInterface {
  up = (db: QueryRunner) => db.query('CREATE TABLE town (id uuid PRIMARY KEY, name text NOT NULL, version int NOT NULL)');
  down = (db: QueryRunner) => db.query('DROP TABLE town');
}
class NameBody {
  @TextField() name: string;
}

/** What a service makes of a body before its use case sees it: here nothing, unless a test says otherwise. */
let inPlace: (body: unknown) => void = () => undefined;

@Injectable()
class SenderGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    stateOf(request).sub = String(request.headers['x-sub'] ?? 'secretary');
    inPlace(request.body);
    return true;
  }
}

/** As #auth's, for who the test says it is. */
const By = createParamDecorator((_: unknown, context: ExecutionContext): Origin => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const { correlationId, command } = stateOf(request);
  return { actor: 'test', correlationId, command, ifMatch: request.headers['if-match'] };
});

let meanwhile: () => Promise<unknown> = async () => undefined;

@Controller('v1/towns')
class TownsController {
  constructor(private readonly work: UnitOfWork) {}

  @Post()
  @Made('/v1/towns/:id')
  make(@Body() { name }: NameBody, @By() by: Origin) {
    return this.work.transaction(by, async (tx) => {
      const town = await tx.save(Object.assign(new Town(), { name }));
      await meanwhile();
      if (name === 'refused') throw refused('meeting-not-open');
      return town;
    });
  }

  @Patch(':id')
  rename(@Param('id', ParseId) id: string, @Body() { name }: NameBody, @By() by: Origin) {
    return this.work.transaction(by, async (tx) => {
      const town = await tx.lockMatching(Town, id);
      town.name = name;
      return tx.save(town);
    });
  }

  @Post('secrets')
  @Made('/v1/towns/:id')
  secret(@Body() { name }: NameBody, @By() by: Origin) {
    return this.work.transaction(by, async (tx) => {
      const town = await tx.save(Object.assign(new Town(), { name }));
      return shownOnce(answer(town, { id: town.id, secret: `the secret of ${name}` }), 'secret');
    });
  }

  @Post('counts')
  count(@By() by: Origin) {
    return this.work.transaction(by, async (tx) => (await tx.query<{ towns: number }>('SELECT count(*)::int AS towns FROM town'))[0]);
  }

  /** Its ids are not looked at, so that any spelling of them passes. */
  @Post(':id/visits')
  visit(@Param('id') _: string, @By() by: Origin) {
    return this.count(by);
  }

  @Put(':id/composed')
  @Made('/v1/towns/:id/composed')
  composed(@Param('id', ParseId) id: string, @Body() { name }: NameBody, @By() by: Origin) {
    return this.work.transaction(by, async (tx) => {
      const town = await tx.save(Object.assign(new Town(), { name, id }));
      return answer(town, { name: `${town.name}!` });
    });
  }
}

let database: TestDatabase;
let source: DataSource;
let app: NestFastifyApplication;
beforeAll(async () => {
  const migrations = [...eventMigrations, ...idempotencyMigrations, TownTable1700000001000];
  database = await testDatabase({ migrations, name: 'idempotency' });
  source = dataSource({ url: database.url, entities: [Town] });
  await source.initialize();
  app = await exampleApp(
    [{ provide: DataSource, useValue: source }, { provide: APP_GUARD, useClass: SenderGuard }, Clock, CommitSignal, UnitOfWork],
    [TownsController],
  );
});
afterAll(async () => {
  await app?.close();
  await source?.destroy();
  await database?.drop();
});
beforeEach(async () => {
  meanwhile = async () => undefined;
  inPlace = () => undefined;
  await source.query('TRUNCATE town, idempotency');
});

const call = (method: 'POST' | 'PATCH' | 'PUT', url: string, key: string, payload?: object, headers: Record<string, string> = {}) =>
  app.inject({ method, url, headers: { 'idempotency-key': key, ...headers }, ...(payload && { payload }) });
const make = (key: string, name = 'Tuzla', headers?: Record<string, string>) => call('POST', '/v1/towns', key, { name }, headers);
const count = async (table: 'town' | 'idempotency') =>
  (await sqlOf(source).query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]!.count;

test('what was made is answered with 201, Location and ETag, without its version', async () => {
  const made = await make('a');
  const { id } = made.json();
  expect([made.statusCode, made.headers.location, made.headers.etag]).toEqual([201, `/v1/towns/${id}`, '"0"']);
  expect(made.json()).toEqual({ id, name: 'Tuzla' });
});

test('what has no version is answered with a weak tag of its body, again too', async () => {
  const [first, again] = [await call('POST', '/v1/towns/counts', 'a'), await call('POST', '/v1/towns/counts', 'a')];
  expect([first.statusCode, first.json(), first.headers.etag]).toEqual([200, { towns: 0 }, expect.stringMatching(/^W\/"[\w-]{22}"$/)]);
  expect([again.headers['idempotent-replayed'], again.headers.etag]).toEqual(['true', first.headers.etag]);
});

test('the same request with the same key is answered the same, to the byte, and does nothing', async () => {
  const first = await make('a');
  const again = await make('a');
  const of = ({ statusCode, body, headers }: typeof first) => [statusCode, body, headers.location, headers.etag, headers['content-type']];
  expect(of(again)).toEqual(of(first));
  expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
  expect(await count('town')).toBe(1);
});

test('what is shown once is sent once: it is not kept, and the same key is answered without it', async () => {
  const ask = () => call('POST', '/v1/towns/secrets', 'a', { name: 'Tuzla' });
  const [first, again] = [await ask(), await ask()];
  const { id } = first.json();
  expect([first.statusCode, first.json()]).toEqual([201, { id, secret: 'the secret of Tuzla' }]);
  expect([again.statusCode, again.json(), again.headers['idempotent-replayed']]).toEqual([201, { id, secret: null }, 'true']);
  expect([again.headers.location, again.headers.etag]).toEqual([first.headers.location, first.headers.etag]);
  const kept = await sqlOf(source).query<{ row: string }>('SELECT i::text AS row FROM idempotency i');
  expect([kept.length, JSON.stringify(kept).includes('the secret')]).toEqual([1, false]);
});

test('fields in another order are the same request, other headers too', async () => {
  const first = await make('a');
  const again = await app.inject({
    method: 'POST',
    url: '/v1/towns',
    headers: { 'idempotency-key': 'a', 'content-type': 'application/json', 'x-correlation-id': 'other' },
    payload: ' { "name" : "Tu\\u007ala" } ',
  });
  expect(again.body).toBe(first.body);
});

test.each<[string, () => Promise<{ statusCode: number; body: string }>]>([
  ['another body', () => make('a', 'Zenica')],
  ['another path and method', () => call('PUT', `/v1/towns/${newId()}/composed`, 'a', { name: 'Tuzla' })],
  ['another method', () => call('PATCH', `/v1/towns/${newId()}`, 'a', { name: 'Tuzla' }, { 'if-match': '"0"' })],
])('a key that comes with %s is refused', async (_, other) => {
  await make('a');
  const refusedAs = await other();
  expect([refusedAs.statusCode, JSON.parse(refusedAs.body).code]).toEqual([422, 'idempotency-key-reused']);
  expect(await count('town')).toBe(1);
});

test('what the service makes of a body does not count: a retry is known after an upgrade that makes something else of it', async () => {
  const first = await make('a', ' Tuzla ');
  inPlace = (body) => Object.assign(body as object, { name: (body as NameBody).name.trim() });
  const [again, cut] = [await make('a', ' Tuzla '), await make('a', 'Tuzla')];
  expect([again.statusCode, again.headers['idempotent-replayed'], again.body]).toEqual([201, 'true', first.body]);
  expect([cut.statusCode, cut.json().code]).toEqual([422, 'idempotency-key-reused']);
});

const posted = async (key: string, url: string, payload?: string) => {
  const headers = { 'idempotency-key': key, ...(payload !== undefined && { 'content-type': 'application/json' }) };
  const { statusCode, headers: of } = await app.inject({ method: 'POST', url, headers, ...(payload !== undefined && { payload }) });
  return [statusCode, of['idempotent-replayed']];
};
const [replayed, reused] = [
  [200, 'true'],
  [422, undefined],
];

test.each<[string, string | undefined, string | undefined, unknown[]]>([
  ['no body, and an empty one', undefined, '', replayed],
  ['no body, and an object without members', undefined, '{}', reused],
  ['an object without members, spelled otherwise', '{}', ' { } ', replayed],
])('%s', async (_, first, second, expected) => {
  expect(await posted('a', '/v1/towns/counts', first)).toEqual([200, undefined]);
  expect(await posted('a', '/v1/towns/counts', second)).toEqual(expected);
});

const uuid = '0198c5b2-7a10-7000-8000-00000000000a';
const plain = `/v1/towns/${uuid}/visits`;
const spelled = { encoded: plain.replaceAll('a', '%61').replaceAll('-', '%2D'), 'in upper case': plain.replace(uuid, uuid.toUpperCase()) };

test.each(Object.entries(spelled))('a path is what it names: %s, it is the same request, whichever came first', async (_, other) => {
  expect([await posted('a', plain), await posted('a', other), await posted('a', plain)]).toEqual([[200, undefined], replayed, replayed]);
  expect([await posted('b', other), await posted('b', plain), await posted('b', other)]).toEqual([[200, undefined], replayed, replayed]);
  expect(await posted('b', plain.replace('a/', 'b/'))).toEqual(reused);
});

/** As the releases before have kept it, and compare it. */
const hashOfOlderCode = (method: string, url: string, body: string) =>
  createHash('sha256').update(`${method}\n${url}\n${body}`).digest('hex');

test.each([plain, spelled.encoded])('what older code has kept of %s is known for its days', async (url) => {
  await source.query(
    `INSERT INTO idempotency (sub, key, request_hash, status, body)
       VALUES ('secretary', 'a', $1, 200, '{"towns":7}'), ('secretary', 'b', $2, 200, '{}')`,
    [hashOfOlderCode('POST', url, ''), hashOfOlderCode('POST', url, '{"towns":7}')],
  );
  expect([await posted('a', url), await posted('b', url)]).toEqual([replayed, reused]);
});

test('older code that runs meanwhile knows what this code has kept', async () => {
  await make('a', ' Tuzla ');
  await posted('b', plain);
  await posted('c', spelled.encoded);
  const kept = await sqlOf(source).query<{ hash: string }>(`SELECT request_hash AS hash FROM idempotency ORDER BY key`);
  expect(kept.map(({ hash }) => hash)).toEqual([
    hashOfOlderCode('POST', '/v1/towns', '{"name":" Tuzla "}'),
    hashOfOlderCode('POST', plain, ''),
    hashOfOlderCode('POST', spelled.encoded, ''),
  ]);
});

test('a key that comes for another resource is refused', async () => {
  const [one, other] = [(await make('a')).json().id, (await make('b')).json().id];
  const rename = (id: string) => call('PATCH', `/v1/towns/${id}`, 'c', { name: 'Zenica' }, { 'if-match': '"0"' });
  expect([(await rename(one)).statusCode, (await rename(other)).statusCode]).toEqual([200, 422]);
});

test('a resource is the same one however its id is written, also for a key', async () => {
  const { id } = (await make('a')).json();
  const rename = (path: string) => call('PATCH', `/v1/towns/${path}`, 'c', { name: 'Zenica' }, { 'if-match': '"0"' });
  const first = await rename(id.toUpperCase());
  expect([first.statusCode, first.headers['idempotent-replayed'], first.json().id]).toEqual([200, undefined, id]);
  const again = await rename(id);
  expect([again.statusCode, again.headers['idempotent-replayed'], again.body]).toEqual([200, 'true', first.body]);
});

test('a key belongs to who sent it', async () => {
  await make('a');
  const others = await make('a', 'Zenica', { 'x-sub': 'another' });
  expect([others.statusCode, others.json().name]).toEqual([201, 'Zenica']);
});

test('the same key many times at once has one effect, and everybody the same answer', async () => {
  meanwhile = () => source.query('SELECT pg_sleep(0.05)');
  const answers = await Promise.all(Array.from({ length: 6 }, () => make('a')));
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')).toHaveLength(5);
  expect(await count('town')).toBe(1);
});

test('two requests with one key at once: the other one is refused, not answered with what it did not ask', async () => {
  meanwhile = () => source.query('SELECT pg_sleep(0.05)');
  const answers = await Promise.all([make('a', 'Tuzla'), make('a', 'Zenica')]);
  expect(answers.map(({ statusCode }) => `${statusCode}`).sort()).toEqual(['201', '422']);
  expect(await count('town')).toBe(1);
});

test('a refusal is not kept: the key is free for the same request once the rule allows it', async () => {
  const refusal = await make('a', 'refused');
  expect([refusal.statusCode, await count('idempotency'), await count('town')]).toEqual([409, 0, 0]);
  expect((await make('a', 'Tuzla')).statusCode).toBe(201);
});

test('one who waited for a refusal goes on himself', async () => {
  let turn = 0;
  meanwhile = async () => {
    await source.query('SELECT pg_sleep(0.05)');
    if (turn++ === 0) throw refused('meeting-not-open');
  };
  const answers = await Promise.all([make('a'), make('a')]);
  expect(answers.map(({ statusCode }) => `${statusCode}`).sort()).toEqual(['201', '409']);
});

test('the key is looked up before If-Match: a change that went through is answered again though its tag is stale by now', async () => {
  const { id } = (await make('a')).json();
  const rename = (key: string, headers: Record<string, string>) => call('PATCH', `/v1/towns/${id}`, key, { name: 'Zenica' }, headers);
  expect((await rename('b', {})).statusCode).toBe(428);
  expect((await rename('b', { 'if-match': '"7"' })).statusCode).toBe(412);
  const done = await rename('b', { 'if-match': '"0"' });
  expect([done.statusCode, done.headers.etag]).toEqual([200, '"1"']);
  expect((await rename('b', { 'if-match': '"0"' })).body).toBe(done.body);
  expect((await rename('c', { 'if-match': '"0"' })).statusCode).toBe(412);
});

test('a view shown instead of its entity is answered 201 by the entity’s making', async () => {
  const id = newId();
  const done = await call('PUT', `/v1/towns/${id}/composed`, 'a', { name: 'Tuzla' });
  expect([done.statusCode, done.body, done.headers.location]).toEqual([201, '{"name":"Tuzla!"}', `/v1/towns/${id}/composed`]);
});

test('answers are forgotten after so many days, and not before', async () => {
  await make('a');
  await make('b', 'Zenica');
  await source.query(`UPDATE idempotency SET created_at = now() - interval '31 days' WHERE key = 'a'`);
  expect(await forgetOldAnswers(sqlOf(source), 30)).toBe(1);
  expect((await make('a')).headers['idempotent-replayed']).toBeUndefined();
  expect((await make('b', 'Zenica')).headers['idempotent-replayed']).toBe('true');
});
