import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mostValues } from '#http';
import { exampleApp } from './example-app.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await exampleApp();
});
afterAll(() => app.close());

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/v1/towns',
    headers: { 'idempotency-key': 'a', 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  });

test('what is well-formed passes as it was written', async () => {
  const body = {
    name: 'Бихаћ и Дрвар',
    foundedOn: '2024-02-29',
    fee: '0',
    place: null,
    members: [{ cityId: 'tuzla', founding: null }],
    cityIds: ['a-1'],
  };
  const answered = await post(body);
  expect([answered.statusCode, answered.json()]).toEqual([200, body]);
});

test('blanks around a name are cut, also those that trim() does not know; they count for nothing', async () => {
  const name = `${'\u200b\u2060\u3164\ufeff '.repeat(20)}Бихаћ\u200d\u00a0\u2800\u180e`;
  expect((await post({ name })).json()).toEqual({ name: 'Бихаћ' });
});

describe('a body is refused with a pointer to each place that is wrong', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['a missing field', {}, '/name', /is required/],
    ['no body', '', '/name', /is required/],
    ['an unknown field', { name: 'x', colour: 'red' }, '/colour', /not a known field/],
    ['a nested unknown field', { name: 'x', members: [{ cityId: 'tuzla', a: 1 }] }, '/members/0/a', /not a known field/],
    ['a name that every object has', { name: 'x', constructor: 1 }, '/constructor', /not a known field/],
    ['a prototype', '{"name":"x","__proto__":{"kind":"city"}}', '/__proto__', /not a known field/],
    ['a pointer that needs escapes', { name: 'x', 'a/b~': 1 }, '/a~1b~0', /not a known field/],
    ['a list for a body', [], '', /must be an object/],
    ['a string for a body', '"x"', '', /must be an object/],
    ['null for a body', 'null', '', /must be an object/],
    ['a number for text', { name: 5 }, '/name', /text of 1 to 20/],
    ['null where none may be', { name: 'x', kind: null }, '/kind', /one of city, municipality/],
    ['blank text', { name: '  ' }, '/name', /text of 1 to 20/],
    ['blanks that trim() does not know', { name: '\u200b\u200d\u2060\u180e\u00ad\u3164\u2800' }, '/name', /text of 1 to 20/],
    ['an override', { name: 'a\u202eb' }, '/name', /direction controls/],
    ['an isolate around it', { name: '\u2068a\u2069' }, '/name', /direction controls/],
    ['an override in a list', { name: 'x', cityIds: ['a\u202d'] }, '/cityIds/0', /direction controls/],
    ['a control', { name: 'a\u0007' }, '/name', /control characters/],
    ['a noncharacter', { name: 'a\uffff' }, '/name', /noncharacters/],
    ['text that is too long', { name: 'x'.repeat(21) }, '/name', /text of 1 to 20/],
    ['NUL', { name: 'a\0b' }, '/name', /NUL/],
    ['a lone surrogate', '{"name":"\\ud800"}', '/name', /surrogate/],
    ['a day that does not exist', { name: 'x', foundedOn: '2023-02-29' }, '/foundedOn', /day that exists/],
    ['a month that does not exist', { name: 'x', foundedOn: '2023-13-01' }, '/foundedOn', /day that exists/],
    ['a year that no database knows', { name: 'x', foundedOn: '0000-01-01' }, '/foundedOn', /from 1900-01-01 to 2200-12-31/],
    ['a year that nobody means', { name: 'x', foundedOn: '2222-04-25' }, '/foundedOn', /from 1900-01-01 to 2200-12-31/],
    ['an enum’s unknown value', { name: 'x', kind: 'village' }, '/kind', /one of/],
    ['money as a number', { name: 'x', fee: 5 }, '/fee', /decimal/],
    ['a list for an object', { name: 'x', place: [] }, '/place', /must be an object/],
    ['text for a number', { name: 'x', place: { lat: '5' } }, '/place/lat', /whole number/],
    ['a fraction for a whole number', { name: 'x', place: { lat: 0.5 } }, '/place/lat', /whole number/],
    ['an object for a list', { name: 'x', members: {} }, '/members', /list of 0 to 3/],
    ['a list that is too long', { name: 'x', members: Array(4).fill({ cityId: 'tuzla' }) }, '/members', /list of 0 to 3/],
    ['a list in a list', { name: 'x', members: [{ cityId: 'tuzla' }, []] }, '/members/1', /must be an object/],
    ['a bad slug in an object in a list', { name: 'x', members: [{ cityId: 'Tuzla' }] }, '/members/0/cityId', /a-z/],
    ['a bad slug in a list', { name: 'x', cityIds: ['tuzla', 'T'] }, '/cityIds/1', /a-z/],
    ['the same twice', { name: 'x', cityIds: ['tuzla', 'tuzla'] }, '/cityIds', /twice/],
    ['nesting without end', '{"name":' + '['.repeat(500_000) + ']'.repeat(500_000) + '}', '/name' + '/0'.repeat(31), /deeper/],
  ])('%s', async (_, body, pointer, detail) => {
    const answered = await post(body);
    expect(answered.statusCode).toBe(400);
    expect(answered.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answered.json()).toMatchObject({
      code: 'invalid-input',
      type: 'urn:b40:problem:invalid-input',
      status: 400,
      instance: '/v1/towns',
    });
    expect(answered.json().errors).toEqual([{ pointer, detail: expect.stringMatching(detail) }]);
  });
});

test.each<[string, unknown, Record<string, string>, number, string]>([
  ['broken JSON', '{"name":', {}, 400, 'malformed-json'],
  ['JSON that is not UTF-8', Buffer.from('{"name":"\xff"}', 'latin1'), {}, 400, 'malformed-json'],
  ['more than a mebibyte', JSON.stringify({ name: 'x'.repeat(1_048_576) }), {}, 413, 'body-too-large'],
  ['so many items that they are not parsed', `[${'{},'.repeat(mostValues)}`, {}, 400, 'invalid-input'],
  ['so many members that they are not parsed', '{"a":'.repeat(mostValues), {}, 400, 'invalid-input'],
  ['XML', '<a/>', { 'content-type': 'application/xml' }, 415, 'unsupported-media-type'],
  ['plain text', 'a', { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
  ['JSON that is not UTF-8, as it says', '{}', { 'content-type': 'application/json; charset=iso-8859-9' }, 415, 'unsupported-media-type'],
  ['JSON of UTF-16, as it says in quotes', '{}', { 'content-type': 'application/json; Charset="UTF-16"' }, 415, 'unsupported-media-type'],
  ['JSON that is compressed', '{}', { 'content-encoding': 'gzip' }, 415, 'content-coding-unsupported'],
  ['JSON that is compressed twice', '{}', { 'content-encoding': 'Deflate, GZIP' }, 415, 'content-coding-unsupported'],
  ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported-media-type'],
  ['a content type that is none', 'a=1', { 'content-type': ';;' }, 415, 'unsupported-media-type'],
])('%s is a problem of its own', async (_, body, headers, status, code) => {
  const answered = await post(body, headers);
  expect([answered.statusCode, answered.json().code]).toEqual([status, code]);
});

test.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8', 'us-ascii'])('a charset %s is read', async (charset) => {
  expect((await post({ name: 'x' }, { 'content-type': `application/json; charset=${charset}` })).statusCode).toBe(200);
});

test.each(['identity', 'Identity, identity', ''])('a Content-Encoding: %s is none', async (coding) => {
  expect((await post({ name: 'x' }, { 'content-encoding': coding })).statusCode).toBe(200);
});

test('a byte order mark is passed over', async () => {
  expect((await post('\ufeff{"name":"x"}')).json()).toEqual({ name: 'x' });
});

test('a 415 says what would be taken', async () => {
  const [coded, typed] = [await post({}, { 'content-encoding': 'br' }), await post('a=1', { 'content-type': 'text/plain' })];
  expect([coded.headers['accept-encoding'], coded.headers.accept]).toEqual(['identity', undefined]);
  expect([typed.headers['accept-encoding'], typed.headers.accept]).toEqual([undefined, 'application/json']);
});

test('commas and colons in a text are no values', async () => {
  const name = `\\",${',:'.repeat(20_000)}`;
  expect((await post({ name })).json().errors).toEqual([{ pointer: '/name', detail: expect.stringMatching(/text of 1 to 20/) }]);
});

test('a body of exactly a mebibyte is read', async () => {
  const frame = JSON.stringify({ name: '' }).length;
  const answered = await post({ name: 'x'.repeat(1_048_576 - frame) });
  expect(answered.json().errors[0].detail).toMatch(/text of 1 to 20/);
});

describe('parameters', () => {
  const get = async (url: string) => (await app.inject({ url })).json();

  test('text becomes what the field is', async () => {
    expect(await get('/v1/towns?limit=1&open=true')).toMatchObject({ limit: 1, open: true });
    expect(await get('/v1/towns?open=false')).toMatchObject({ limit: 50, open: false });
    expect((await get('/v1/towns?cities=doboj,mostar')).items).toHaveLength(2);
    expect((await get('/v1/towns?cities=doboj&cities=mostar')).items).toHaveLength(2);
  });

  test.each([
    ['?limit=0', '?limit'],
    ['?limit=201', '?limit'],
    ['?limit=1e2', '?limit'],
    ['?limit=', '?limit'],
    ['?limit=1&limit=2', '?limit'],
    ['?open=yes', '?open'],
    ['?cities=Tuzla', '?cities/0'],
    ['?colour=red', '?colour'],
    ['?constructor=1', '?constructor'],
    ['?cursor=%00', '?cursor'],
    ['?cursor=abc', '?cursor'],
    ['?cursor=a%E2%80%AEb', '?cursor'],
    ['?cities=a%E2%81%A6b', '?cities'],
    ['?cursor=WyJCYWQiXQ', '?cursor'],
  ])('%s is refused', async (query, pointer) => {
    expect(await get(`/v1/towns${query}`)).toMatchObject({ code: 'invalid-input', errors: [{ pointer }] });
  });

  test('pages follow each other by their cursors', async () => {
    const first = await get('/v1/towns?limit=2');
    expect(first.items).toEqual([{ id: 'bihac' }, { id: 'doboj' }]);
    const second = await get(`/v1/towns?limit=2&cursor=${first.next}`);
    expect([second.items, second.next]).toEqual([[{ id: 'mostar' }], undefined]);
  });

  test('a cursor of one list is none of another', async () => {
    const { next } = await get('/v1/towns?limit=1');
    const ofZenica = (await get('/v1/towns/zenica/twins?limit=1')).next;
    expect(await get(`/v1/towns/zenica/twins?cursor=${ofZenica}`)).toMatchObject({ items: [{ id: 'doboj' }, { id: 'mostar' }] });
    for (const path of [`zenica/twins?cursor=${next}`, `tuzla/twins?cursor=${ofZenica}`])
      expect(await get(`/v1/towns/${path}`)).toMatchObject({ status: 400, code: 'invalid-input', errors: [{ pointer: '?cursor' }] });
    expect(await get(`/v1/towns?cursor=${next}&cursor=${next}`)).toMatchObject({ status: 400, errors: [{ pointer: '?cursor' }] });
  });

  test('ids of the path are checked', async () => {
    expect(await get('/v1/towns/Mostar')).toMatchObject({ status: 400, errors: [{ pointer: ':id' }] });
    expect(await get('/v1/towns/a%00')).toMatchObject({ status: 400, errors: [{ pointer: ':id' }] });
  });

  test('a route that takes none refuses any', async () => {
    expect(await get('/v1/towns/mostar?on=2022-01-01')).toMatchObject({ status: 400, errors: [{ pointer: '?on' }] });
    const answered = await app.inject({
      method: 'POST',
      url: '/v1/towns/rule/fault',
      headers: { 'idempotency-key': 'a' },
      payload: { a: 1 },
    });
    expect(answered.json()).toMatchObject({ status: 400, errors: [{ pointer: '/a' }] });
  });

  const members = (length: number) => Object.fromEntries(Array.from({ length }, (_, at) => [`s${at}`, 1]));

  test.each<[string, object, string, object]>([
    ['sixty members', members(60), '', { 0: { pointer: '/s0' }, length: 11 }],
    ['very many members', members(90_000), '', [{ pointer: '' }]],
    ['sixty parameters', {}, `?${Array.from({ length: 60 }, (_, at) => `s${at}=1`).join('&')}`, { 0: { pointer: '?s0' }, length: 11 }],
  ])('a route that takes none refuses %s briefly', async (_, payload, query, errors) => {
    const answered = await app.inject({
      method: 'POST',
      url: `/v1/towns/rule/fault${query}`,
      headers: { 'idempotency-key': 'a' },
      payload,
    });
    expect(answered.json().errors).toMatchObject(errors);
  });
});
