import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { eventually } from '#testing';
import { dataSets, keepers, type SetName } from '../src/open-data/data-sets.ts';
import { allDescribed } from './described.ts';
import { gateway, nobody, peer, raw, stopAfterwards } from './platform.ts';

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;
type Keeper = 'membership' | 'meetings' | 'working-groups';

const namesOf = (keeper: string) => (Object.keys(dataSets) as SetName[]).filter((name) => dataSets[name].service === keeper);
const says = (keeper: Keeper) => ({ dataSets: allDescribed().filter(({ name }) => namesOf(keeper).some((each) => each === name)) });

/** A service with its data sets; the files are what `file` answers. */
const service = async (keeper: Keeper, list: Handler = () => says(keeper), file?: Handler) =>
  stopAfterwards(
    await peer((server) => {
      server.get('/v1/open-data', list);
      if (file) server.get('/v1/open-data/:file', file);
    }),
  );
const all = async () => ({
  membership: (await service('membership')).url,
  meetings: (await service('meetings')).url,
  'working-groups': (await service('working-groups')).url,
});

let services: Record<Keeper, string>;
beforeAll(async () => {
  services = await all();
});
const before = (instead: Partial<Record<Keeper, string>> = {}, more: Parameters<typeof gateway>[0] = {}) =>
  gateway({ ...services, publicUrl: 'https://b40.example', ...more, ...instead });
const never: Handler = () => new Promise(() => {});

describe('the catalogue', () => {
  test('is DCAT in JSON-LD of what all services publish, for everybody', async () => {
    const app = await before();
    const { status, headers, body } = await raw(app.url, { target: '/v1/open-data' });
    expect([status, headers['content-type']]).toEqual([200, 'application/ld+json; charset=utf-8']);
    expect(headers['cache-control']).toBe('public, no-cache, no-transform');
    const catalogue = JSON.parse(body);
    expect(catalogue).toMatchObject({ '@id': 'https://b40.example/v1/open-data', '@type': 'dcat:Catalog' });
    const sets = catalogue['dcat:dataset'].map((set: Record<string, unknown>) => set['dct:identifier']);
    expect(sets).toEqual(keepers.flatMap(namesOf));
  });

  test('has a tag by which it is asked for again, and is had without its text', async () => {
    const app = await before();
    const { headers } = await raw(app.url, { target: '/v1/open-data' });
    const again = await raw(app.url, { target: '/v1/open-data', headers: { 'if-none-match': headers.etag! } });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
    const head = await raw(app.url, { target: '/v1/open-data', method: 'HEAD' });
    expect([head.status, head.body, head.headers.etag]).toEqual([200, '', headers.etag]);
    const changed = await service('meetings', () => ({ dataSets: [] }));
    const other = await before({ meetings: changed.url });
    expect((await raw(other.url, { target: '/v1/open-data', headers: { 'if-none-match': headers.etag! } })).status).toBe(200);
  });

  test('asks each service for its description, and gives it no condition of the caller’s', async () => {
    const meetings = await service('meetings');
    const app = await before({ meetings: meetings.url });
    const conditions = { 'if-none-match': '"1"', 'if-modified-since': 'Sat, 28 Nov 2026 08:00:00 GMT', accept: 'text/turtle' };
    const { status } = await raw(app.url, { target: '/v1/open-data', headers: { ...conditions, 'after-position': 'b40.meetings.v1/a@1' } });
    expect(status).toBe(200);
    const [asked] = meetings.asked();
    expect(asked).toMatchObject({ method: 'GET', url: '/v1/open-data', headers: { 'after-position': 'b40.meetings.v1/a@1' } });
    for (const name of Object.keys(conditions)) expect(asked!.headers).not.toHaveProperty(name);
  });

  test.each<[string, Handler]>([
    ['hangs', never],
    ['has no such route yet', (_, reply) => reply.code(404).send({ code: 'route-not-found' })],
    ['fails', (_, reply) => reply.code(500).send({ code: 'internal-error' })],
    ['answers with what is no JSON', (_, reply) => reply.type('application/json').send('<html>')],
  ])('is a 503 where a service %s: its data sets are not deleted', async (_, answer) => {
    const app = await before({ 'working-groups': (await service('working-groups', answer)).url });
    const { status, headers, body } = await raw(app.url, { target: '/v1/open-data' });
    expect([status, headers['retry-after'], headers.etag]).toEqual([503, '1', undefined]);
    expect(JSON.parse(body)).toMatchObject({ code: 'service-unavailable', service: 'working-groups' });
  });

  test('is a 503 where a service is stopped', async () => {
    for (const keeper of keepers) {
      const app = await before({ [keeper]: await nobody() });
      const { status, headers, body } = await raw(app.url, { target: '/v1/open-data' });
      expect([status, headers['retry-after'], JSON.parse(body).service]).toEqual([503, '1', keeper]);
    }
  });

  test.each([
    [400, 'invalid-input', undefined],
    [503, 'projection-behind', '2'],
  ])('is refused with a service’s %d %s about the position that was asked for', async (status, code, retryAfter) => {
    const problem = { title: 'So', status, code, instance: '/v1/open-data' };
    const refusing = await service('meetings', (_, reply) => {
      if (retryAfter) reply.header('Retry-After', retryAfter);
      return reply.code(status).type('application/problem+json').send(problem);
    });
    const app = await before({ meetings: refusing.url });
    const answer = await raw(app.url, { target: '/v1/open-data' });
    expect([answer.status, answer.headers['retry-after'], JSON.parse(answer.body)]).toEqual([status, retryAfter, problem]);
  });

  test('takes no parameter', async () => {
    const { status, body } = await raw((await before()).url, { target: '/v1/open-data?page=2' });
    expect([status, JSON.parse(body).errors]).toEqual([400, [{ pointer: '?page', detail: 'is not a known parameter' }]]);
  });

  test('counts for the address', async () => {
    const app = await before({}, { rateLimit: 2 });
    const asked = await Promise.all(
      ['/v1/open-data', '/v1/open-data/members.csv', '/v1/open-data'].map((target) => raw(app.url, { target })),
    );
    expect(asked.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 429]);
  });
});

test('pages of every origin may show it, refusals too, and nothing else', async () => {
  const app = await before({}, { rateLimit: 4 });
  const allowed = async (target: string) => {
    const { status, headers } = await raw(app.url, { target, headers: { origin: 'https://map.example' } });
    return [status, headers['access-control-allow-origin'], headers['cross-origin-resource-policy']];
  };
  expect(await allowed('/v1/open-data')).toEqual([200, '*', 'cross-origin']);
  expect(await allowed('/v1/open-data/members.csv')).toEqual([200, '*', 'cross-origin']);
  expect(await allowed('/v1/open-data/secrets.csv')).toEqual([404, '*', 'cross-origin']);
  expect(await allowed('/v1/event-types')).toEqual([503, undefined, 'same-origin']);
  expect(await allowed('/v1/open-data')).toEqual([429, '*', 'cross-origin']);
});

describe('a file', () => {
  test.each([
    ['members.csv', 'membership'],
    ['decisions.json', 'meetings'],
    ['action-items.csv-metadata.json', 'working-groups'],
  ] as const)('%s is %s’s, with all that HTTP says of it', async (file, keeper) => {
    const said = { etag: '"1a-7"', 'last-modified': 'Sat, 28 Nov 2026 08:00:00 GMT', link: '<a>; rel="describedby"' };
    const keeps = await service(keeper, undefined, (_, reply) =>
      reply.headers(said).header('cache-control', 'public, no-cache').type('text/csv; charset=utf-8; header=present').send('id\r\n1\r\n'),
    );
    const app = await before({ [keeper]: keeps.url });
    const conditions = { 'if-none-match': '"1a-6"', 'if-modified-since': 'Fri, 27 Nov 2026 08:00:00 GMT' };
    const { status, headers, body } = await raw(app.url, { target: `/v1/open-data/${file}`, headers: conditions });
    expect([status, body]).toEqual([200, 'id\r\n1\r\n']);
    expect(headers).toMatchObject({ ...said, 'cache-control': 'public, no-cache, no-transform' });
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(keeps.asked()).toMatchObject([{ method: 'GET', url: `/v1/open-data/${file}`, headers: conditions }]);
  });

  test('that has not changed is not sent again', async () => {
    const keeps = await service('membership', undefined, (_, reply) => reply.code(304).header('etag', '"1a-7"').send());
    const app = await before({ membership: keeps.url });
    const headers = { 'if-none-match': '"1a-7"' };
    const answer = await raw(app.url, { target: '/v1/open-data/members.csv', headers });
    expect([answer.status, answer.body, answer.headers.etag]).toEqual([304, '', '"1a-7"']);
  });

  test.each(['secrets.csv', 'members', 'constructor.csv', '.csv'])('%s is a 404, or its keeper’s to judge', async (file) => {
    const keeps = await service('membership', undefined, (_, reply) => reply.code(404).send({ code: 'data-set-not-found' }));
    const app = await before({ membership: keeps.url });
    const { status, body } = await raw(app.url, { target: `/v1/open-data/${file}` });
    expect([status, JSON.parse(body).code]).toEqual([404, 'data-set-not-found']);
    expect(keeps.asked()).toHaveLength(file === 'members' ? 1 : 0);
  });

  /** A service whose data set has no end, and says how much of it was taken. */
  async function endless() {
    const told = { said: 0, ended: 0 };
    const rows = `${'x'.repeat(1_022)}\r\n`.repeat(64);
    const keeps = await service('working-groups', undefined, (_, reply) => {
      reply.hijack();
      reply.raw.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' });
      const say = () => {
        do told.said += rows.length;
        while (reply.raw.write(rows));
      };
      reply.raw.on('drain', say).on('close', () => told.ended++);
      say();
    });
    return { told, url: keeps.url };
  }

  test('is held by nobody while its reader pauses, and ends with its reader', async () => {
    const { told, url } = await endless();
    const app = await before({ 'working-groups': url });
    const { hostname, port } = new URL(app.url);
    let taken = 0;
    const socket = connect(Number(port), hostname).on('error', () => {});
    socket.on('data', (piece) => {
      taken += piece.length;
      if (taken > 16 * 2 ** 20) socket.pause();
    });
    socket.write('GET /v1/open-data/figures.csv HTTP/1.1\r\nHost: b40\r\n\r\n');
    await eventually(() => expect(socket.isPaused()).toBe(true), { within: 30_000 });
    // What the system's buffers of two connections take, and a little: it stands still while the reader does.
    let seen = -1;
    const stands = () => seen === (seen = told.said);
    await eventually(stands, { within: 10_000, every: 200 });
    expect(told.said - taken).toBeLessThan(32 * 2 ** 20);
    expect(told.ended).toBe(0);
    socket.destroy();
    await eventually(() => expect(told.ended).toBe(1));
  }, 60_000);

  test('whose reader takes nothing any more is let go', async () => {
    const { told, url } = await endless();
    const app = await before({ 'working-groups': url }, { idleReaderMs: 600 });
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname).on('error', () => {});
    socket.pause();
    socket.write('GET /v1/open-data/figures.csv HTTP/1.1\r\nHost: b40\r\n\r\n');
    await eventually(() => expect(told.ended).toBe(1), { within: 10_000 });
    socket.destroy();
  });

  test('that breaks off in the middle does not look like a whole one', async () => {
    const keeps = await service('membership', undefined, (_, reply) => {
      reply.hijack();
      reply.raw.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' });
      reply.raw.write('id\r\n1\r\n', () => reply.raw.destroy());
    });
    const app = await before({ membership: keeps.url });
    const answer = await fetch(`${app.url}/v1/open-data/members.csv`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
  });
});
