import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AnswersPage, configureHttp, htmlPage, httpAdapter, openApiOf, TakesForm, TextField } from '#http';

class PostcardBody {
  @TextField({ max: 100 }) name: string;
  @TextField({ max: 100, optional: true }) words?: string;
}

@Controller('v1/postcards')
class PostcardsController {
  @Post()
  @TakesForm()
  @AnswersPage(409)
  send(@Body() body: PostcardBody) {
    return htmlPage(`<style>p { color: red }</style><p>${JSON.stringify(body)}</p>`, body.name === 'no' ? 409 : 200);
  }

  @Post('json')
  json(@Body() body: PostcardBody) {
    return body;
  }

  @Get()
  @AnswersPage(410)
  page() {
    return htmlPage('<p>gone</p>', 410);
  }
}

@Module({ controllers: [PostcardsController] })
class PostcardsModule {}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(PostcardsModule, httpAdapter(), { logger: false });
  configureHttp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(() => app.close());

const urlencoded = 'application/x-www-form-urlencoded';
const post = (payload: string, type = urlencoded, url = '/v1/postcards') =>
  app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload });

test('a form needs no key; an empty field is none, and lines end as elsewhere', async () => {
  const { statusCode, body, headers } = await post('name=%C4%B0smail%20%C5%A0ahinovi%C4%87&words=');
  expect([statusCode, body]).toEqual([200, '<style>p { color: red }</style><p>{"name":"İsmail Šahinović"}</p>']);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action 'self'; base-uri/);
  expect([headers['etag'], headers['cache-control'], headers['referrer-policy']]).toEqual([
    undefined,
    'no-store, no-transform',
    'no-referrer',
  ]);
  expect((await post('name=a&words=b%0D%0Ac')).body).toContain('"words":"b\\nc"');
});

test('a mail program may send it in parts; files in it are left aside', async () => {
  const data = new FormData();
  data.append('name', 'đ');
  data.append('file', new Blob(['x']), 'x.txt');
  const request = new Request('http://localhost', { method: 'POST', body: data });
  const { statusCode, body } = await post(await request.text(), request.headers.get('content-type')!);
  expect([statusCode, body]).toEqual([200, expect.stringContaining('{"name":"đ"}')]);
});

test.each([
  ['nothing', '', urlencoded, 400, 'invalid-input'],
  ['a field that every object has', 'name=a&__proto__=b', urlencoded, 400, 'invalid-input'],
  ['NUL', 'name=a%00', urlencoded, 400, 'invalid-input'],
  ['parts without a boundary', 'x', 'multipart/form-data', 400, 'malformed-form'],
  ['more than a form may be', `name=${'x'.repeat(70_000)}`, urlencoded, 413, 'body-too-large'],
])('%s is refused', async (_, payload, type, status, code) => {
  const answered = await post(payload, type);
  expect([answered.statusCode, answered.json().code]).toEqual([status, code]);
});

test.each([urlencoded, 'multipart/form-data; boundary=x'])('where no form is taken, %s is none', async (type) => {
  const { statusCode, headers } = await post('name=a', type, '/v1/postcards/json');
  expect([statusCode, headers['accept']]).toEqual([415, 'application/json']);
});

test('a page says its status, and only one that is there has a tag', async () => {
  expect((await post('name=no')).statusCode).toBe(409);
  const { statusCode, headers } = await app.inject({ url: '/v1/postcards', headers: { 'if-none-match': '*' } });
  expect([statusCode, headers['etag'], headers['content-type']]).toEqual([410, undefined, 'text/html; charset=utf-8']);
});

test('the document asks for no key, and says what is taken', () => {
  const { post: form, get } = openApiOf(app, 'Postcards').paths['/v1/postcards'] as Record<string, any>;
  expect(form.parameters.map(({ name }: { name: string }) => name)).not.toContain('Idempotency-Key');
  expect(Object.keys(form.requestBody.content)).toEqual([urlencoded, 'multipart/form-data', 'application/json']);
  expect([Object.keys(form.responses['409'].content), Object.keys(get.responses['410'].content)]).toEqual([['text/html'], ['text/html']]);
});
