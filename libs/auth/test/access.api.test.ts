import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Body, Controller, Get, Module, Param, Patch, Post, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { DataSource } from 'typeorm';
import { Actor, Allow, AuthModule, By, office, Offices, Public } from '#auth';
import { Clock, newId, notFound, refused } from '#domain';
import { configureHttp, httpAdapter, openApiOf, ParseId, ParseSlug, Positions, SlugField, type Position } from '#http';

class CityBody {
  @SlugField() cityId: string;
}
class CityQuery {
  @SlugField({ optional: true }) city?: string;
}
const itemId = newId();
/** What a rule has seen of requests. */
const lookedUp: string[] = [];

@Controller('v1')
class ExampleController {
  @Get('secretariat') @Allow('secretariat') secretariat(@By() by: Actor) {
    return { by };
  }
  @Get('system') @Allow('system') system() {
    return {};
  }
  @Get('observer') @Allow('observer') observer() {
    return {};
  }
  @Get('president') @Allow('president', 'secretariat') president() {
    return {};
  }
  @Get('reader') @Allow('reader') reader(@By() by: Actor) {
    return { by };
  }
  @Get('token') @Allow('token') token(@By() by: Actor) {
    return { by };
  }
  @Get('any') @Allow(office.any) any() {
    return {};
  }
  @Get('cities/:cityId') @Allow('secretariat', office.param('cityId')) city(@Param('cityId', ParseSlug) cityId: string) {
    return { cityId };
  }
  @Get('mine') @Allow('secretariat', office.query('city')) mine(@Query() query: CityQuery) {
    return query;
  }
  @Post('body') @Allow(office.body('cityId')) body(@Body() body: CityBody) {
    return body;
  }
  @Post('looked-up')
  @Allow(
    office.of(({ body, query }) => {
      lookedUp.push(JSON.stringify([body, query]));
      return ['tuzla'];
    }),
  )
  lookUp(@Body() body: CityBody, @Query() query: CityQuery) {
    return { body, query };
  }
  @Get('items/:itemId')
  @Allow(
    'secretariat',
    office.of(async ({ params }, db) => {
      const [item] = await db.query<{ cityId: string }>('item', [params['itemId']]);
      if (!item) throw notFound('action-item', params['itemId']);
      return [item.cityId];
    }),
  )
  item(@Param('itemId', ParseId) id: string) {
    return { id };
  }
  @Get('today')
  @Allow(office.of((_, __, { today }) => (today === '2022-04-25' ? ['tuzla'] : [])))
  today() {
    return {};
  }
  @Patch('actor') @Allow('reader') actor(@By() by: Actor) {
    return Object.assign({}, by, { command: typeof by.command?.begin });
  }
  @Get('open') @Public() open() {
    return {};
  }
}

/** ada holds Tuzla's office, pia is the president and holds Istanbul's, bea holds none any more. */
const people = { ada: newId(), pia: newId(), bea: newId() };
let parked = false;
/** Bea's mandate of Mostar is in the network's fifth event. */
let consumed = 0;
class KnownOffices extends Offices {
  async citiesOf(personId: string) {
    if (parked) throw refused('rights-unknown');
    return personId === people.ada
      ? ['tuzla']
      : personId === people.pia
        ? ['istanbul']
        : personId === people.bea && consumed >= 5
          ? ['mostar']
          : [];
  }
  async isPresident(personId: string) {
    return personId === people.pia;
  }
}
const positions = new (class extends Positions {
  knows = () => true;
  behind = async (asked: readonly Position[]) => asked.filter(({ sequence }) => sequence > consumed);
})();
const database = { query: async (_: string, [id]: unknown[]) => (id === itemId ? [{ cityId: 'tuzla' }] : []) };

const { privateKey, publicKey } = await generateKeyPair('EdDSA');
const identity = { issuer: 'urn:b40:test', audience: 'b40', jwks: { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] } };
const tokenOf = (role: string, person?: string) =>
  new SignJWT({ roles: [role], ...(person && { person_id: person }) })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('urn:b40:test')
    .setAudience('b40')
    .setSubject(person ? `${role}:${person}` : role)
    .setExpirationTime('1m')
    .sign(privateKey);

async function appOf(controller: new () => object): Promise<NestFastifyApplication> {
  const providers = [
    { provide: Offices, useClass: KnownOffices },
    { provide: DataSource, useValue: database },
    { provide: Positions, useValue: positions },
    { provide: Clock, useValue: { today: () => '2022-04-25' } },
  ];
  class ExampleModule {}
  Module({ imports: [AuthModule.with(identity)], controllers: [controller], providers })(ExampleModule);
  const app = await NestFactory.create<NestFastifyApplication>(ExampleModule, httpAdapter(), { logger: false, abortOnError: false });
  configureHttp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

let app: NestFastifyApplication;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  app = await appOf(ExampleController);
  for (const role of ['secretariat', 'system', 'observer', 'office']) tokens[role] = await tokenOf(role);
  for (const [name, id] of Object.entries(people)) tokens[name] = await tokenOf('office', id);
  tokens['stranger'] = await tokenOf('root');
});
afterAll(() => app.close());
beforeEach(() => {
  parked = false;
  consumed = 0;
});

async function ask(who: string | undefined, path: string, body?: object): Promise<string> {
  const answered = await app.inject({
    method: body ? 'POST' : 'GET',
    url: `/v1/${path}`,
    headers: { ...(who && { authorization: `Bearer ${tokens[who]}` }), 'idempotency-key': 'a' },
    ...(body && { payload: body }),
  });
  return answered.statusCode === 200 ? 'in' : `${answered.statusCode} ${answered.json().code}`;
}

describe('who may', () => {
  const role = '403 role-not-allowed';
  const mandate = '403 no-mandate';
  test.each([
    ['secretariat', { secretariat: 'in', system: role, observer: role, ada: role, pia: role, bea: role, stranger: role }],
    ['system', { secretariat: role, system: 'in', observer: role, ada: role }],
    ['observer', { secretariat: role, system: role, observer: 'in', ada: role }],
    ['president', { secretariat: 'in', system: role, observer: role, pia: 'in', ada: role, bea: mandate, office: mandate }],
    ['reader', { secretariat: 'in', system: 'in', observer: 'in', ada: 'in', pia: 'in', bea: mandate, office: mandate, stranger: role }],
    ['token', { secretariat: 'in', observer: 'in', ada: 'in', bea: 'in', office: 'in', stranger: 'in', nobody: '401 token-invalid' }],
    ['any', { secretariat: role, ada: 'in', pia: 'in', bea: mandate }],
    ['cities/tuzla', { secretariat: 'in', ada: 'in', pia: '403 not-your-office', bea: mandate, observer: role, system: role }],
    ['mine?city=tuzla', { secretariat: 'in', ada: 'in', pia: '403 not-your-office' }],
    ['mine', { secretariat: 'in', ada: '400 invalid-input' }],
    [`items/${itemId}`, { secretariat: 'in', ada: 'in', pia: '403 not-your-office', observer: role }],
    [`items/${itemId.toUpperCase()}`, { secretariat: 'in', ada: 'in', pia: '403 not-your-office', observer: role }],
    [`items/${newId()}`, { ada: '404 action-item-not-found', observer: role }],
    ['today', { ada: 'in', pia: '403 not-your-office' }],
    ['items/7', { secretariat: '400 invalid-input', ada: '400 invalid-input' }],
    ['cities/Tuzla', { secretariat: '400 invalid-input', ada: '400 invalid-input' }],
  ])('%s', async (path, expected) => {
    const found: Record<string, string> = {};
    for (const who of Object.keys(expected)) found[who] = await ask(who, path);
    expect(found).toEqual(expected);
  });

  test('the city that the body names is the one whose office may', async () => {
    expect(await ask('ada', 'body', { cityId: 'tuzla' })).toBe('in');
    expect(await ask('ada', 'body', { cityId: 'istanbul' })).toBe('403 not-your-office');
    expect(await ask('ada', 'body', {})).toBe('400 invalid-input');
    expect(await ask('ada', 'body', { cityId: ['tuzla'] })).toBe('400 invalid-input');
    expect(await ask('secretariat', 'body', { cityId: 'tuzla' })).toBe('403 role-not-allowed');
  });

  test('what is looked at before the input pipe is text that a database can hold', async () => {
    expect(await ask('ada', 'looked-up', { cityId: 'tuz\0la' })).toBe('400 invalid-input');
    expect(await ask('ada', 'looked-up', { deep: [{ cityId: '\ud800' }] })).toBe('400 invalid-input');
    expect(await ask('ada', 'looked-up?city=%00', {})).toBe('400 invalid-input');
    expect(await ask('ada', 'looked-up', { cityId: 'tuzla' })).toBe('in');
    expect(lookedUp.filter((text) => /\\u0000|\\ud800/.test(text))).toEqual([]);
    expect(lookedUp).toHaveLength(1);
  });

  test.each([
    [undefined, '401 token-missing'],
    ['observer', '403 role-not-allowed'],
    ['secretariat', '403 role-not-allowed'],
    ['bea', '403 no-mandate'],
    ['office', '403 no-mandate'],
  ])('who has no right that is looked up, as %s, learns nothing of what no database holds', async (who, refusal) => {
    expect(await ask(who, 'looked-up?city=%00', { cityId: '\0' })).toBe(refusal);
  });

  test('where offices are not known, nobody has one’s rights, and the others go on', async () => {
    parked = true;
    expect(await ask('ada', 'reader')).toBe('503 rights-unknown');
    expect(await ask('secretariat', 'reader')).toBe('in');
  });

  test('without a token there is a challenge, and only the public is open', async () => {
    const answered = await app.inject({ url: '/v1/reader' });
    expect([answered.statusCode, answered.json().code, answered.headers['www-authenticate']]).toEqual([
      401,
      'token-missing',
      'Bearer realm="b40"',
    ]);
    const broken = await app.inject({ url: '/v1/reader', headers: { authorization: 'Bearer x' } });
    expect([broken.json().code, broken.headers['www-authenticate']]).toEqual([
      'token-invalid',
      expect.stringMatching(/^Bearer realm="b40", error="invalid_token"/),
    ]);
    expect(await ask(undefined, 'open')).toBe('in');
  });
});

describe('After-Position', () => {
  const after = (sequence: number, path: string, headers: Record<string, string> = {}) =>
    app.inject({ url: `/v1/${path}`, headers: { 'after-position': `b40.membership.v1/network@${sequence}`, ...headers } });
  const bea = () => ({ authorization: `Bearer ${tokens['bea']}` });

  test('rights are judged by what the caller waits for', async () => {
    setTimeout(() => (consumed = 5), 60);
    expect((await after(5, 'cities/mostar', bea())).statusCode).toBe(200);
  });

  test('what does not come is a 503, not a judgement', async () => {
    expect((await after(9, 'cities/mostar', bea())).json().code).toBe('projection-behind');
  });

  test('without a token nobody waits: a public route answers at once, another is a 401', async () => {
    const began = Date.now();
    expect([(await after(9, 'open')).statusCode, (await after(9, 'any')).statusCode]).toEqual([200, 401]);
    expect(Date.now() - began).toBeLessThan(1_500);
  });
});

test('who may not learns nothing of what was wrong with the request', async () => {
  const answered = await app.inject({
    method: 'POST',
    url: '/v1/body?x=1',
    headers: { authorization: `Bearer ${tokens['observer']}` },
    payload: { y: 1 },
  });
  expect(answered.json().code).toBe('role-not-allowed');
});

test('the actor carries what the unit of work takes along', async () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const headers = {
    authorization: `Bearer ${tokens['ada']}`,
    'idempotency-key': 'a',
    'if-match': '"3"',
    'x-correlation-id': 'visit-7',
    traceparent,
  };
  expect((await app.inject({ method: 'PATCH', url: '/v1/actor', headers })).json()).toEqual({
    sub: `office:${people.ada}`,
    actor: `office:${people.ada}`,
    roles: ['office'],
    personId: people.ada,
    cityIds: ['tuzla'],
    correlationId: 'visit-7',
    traceparent,
    ifMatch: '"3"',
    command: 'function',
  });
});

test('a route without a rule stops the boot', async () => {
  @Controller('v1')
  class Forgetful {
    @Get('forgotten') forgotten() {
      return {};
    }
  }
  await expect(appOf(Forgetful)).rejects.toThrow('routes without @Allow or @Public: Forgetful.forgotten (GET)');
});

test('the document names the roles that a token needs, and says who is allowed', () => {
  const { paths } = openApiOf(app, 'example') as unknown as { paths: Record<string, { get: Record<string, unknown> }> };
  expect(paths['/v1/president']?.get['x-roles']).toEqual(['secretariat', 'office']);
  expect(paths['/v1/reader']?.get['x-roles']).toEqual(['secretariat', 'office', 'system', 'observer']);
  expect(paths['/v1/cities/{cityId}']?.get).toMatchObject({
    'x-roles': ['secretariat', 'office'],
    description: 'Allowed: secretariat, office of :cityId.',
  });
  expect(paths['/v1/open']?.get).toMatchObject({ 'x-roles': [], security: [] });
});
