import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exampleApp } from './example-app.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await exampleApp();
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}) => app.inject({ url: `/v1/towns/${path}`, headers });

test('the version is the ETag and no field', async () => {
  const answered = await get('mostar');
  expect([answered.headers.etag, answered.json()]).toEqual(['"4"', { id: 'mostar', name: 'Mostar' }]);
  expect(answered.headers['content-type']).toBe('application/json; charset=utf-8');
});

test('a composed view has its entity’s version', async () => {
  const answered = await get('composed');
  expect([answered.headers.etag, answered.json()]).toEqual(['"9"', { id: 'mostar', name: 'Mostar' }]);
});

test('a version that belongs to the view stays', async () => {
  expect((await get('editions')).json()).toEqual({ version: 3 });
});

test('without a version the ETag is weak and follows the body', async () => {
  const { etag } = (await get('plain')).headers;
  expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
  expect((await get('plain', { 'if-none-match': etag as string })).statusCode).toBe(304);
});

test('other media types are sent as they are, with a weak ETag', async () => {
  const answered = await get('text');
  expect([answered.body, answered.headers['content-type']]).toEqual(['# Mostar', 'text/markdown; charset=utf-8']);
  expect(answered.headers.etag).toMatch(/^W\//);
});

test.each([['"4"'], ['W/"4"'], ['"1", "4"'], ['*']])('If-None-Match: %s of the present version is a 304 without a body', async (tag) => {
  const answered = await get('mostar', { 'if-none-match': tag });
  expect([answered.statusCode, answered.body, answered.headers.etag]).toEqual([304, '', '"4"']);
  expect(answered.headers['content-type']).toBeUndefined();
});

test('If-None-Match of another version is answered in full', async () => {
  expect((await get('mostar', { 'if-none-match': '"3", "44"' })).statusCode).toBe(200);
});

test('lists have no ETag', async () => {
  expect((await app.inject({ url: '/v1/towns' })).headers.etag).toBeUndefined();
});
