import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Body, Controller, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiOperation } from '@nestjs/swagger';
import { CsvFile, openApiOf, SlugField, TakesCsv } from '#http';
import { exampleApp } from './example-app.ts';

class NameBody {
  @SlugField() id: string;
}
class NameLine {
  @SlugField() id: string;
}

@Controller('v1/names')
class NamesController {
  @Post('imports')
  @TakesCsv(NameLine, 'A name a line.', ['id', 'tuzla'])
  @ApiOperation({ summary: 'Takes a file of names.' })
  take(@Body() file: CsvFile) {
    return { bytes: file.bytes.length, shown: Object.keys(file) };
  }

  @Post()
  @ApiOperation({ summary: 'Takes a name.' })
  one(@Body() body: NameBody) {
    return body;
  }
}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await exampleApp([], [NamesController]);
});
afterAll(() => app.close());

const post = (url: string, payload: string | Buffer, type: string | undefined) =>
  app.inject({ method: 'POST', url, headers: { 'idempotency-key': 'a', ...(type && { 'content-type': type }) }, payload });
const files = '/v1/names/imports';
const most = Buffer.alloc(16 * 1024 * 1024, 'a');

test.each(['text/csv', 'Text/CSV; charset=utf-8; header=present'])('a file of %s is taken as it came, up to 16 MiB', async (type) => {
  expect((await post(files, most, type)).json()).toEqual({ bytes: most.length, shown: [] });
});

test('one byte more is refused', async () => {
  const { statusCode, headers, ...answer } = await post(files, Buffer.concat([most, Buffer.from('a')]), 'text/csv');
  expect([statusCode, answer.json().code, headers.connection]).toEqual([413, 'body-too-large', 'close']);
});

test.each<[string, string, string | undefined, string, string]>([
  ['JSON in the place of a file', '{}', 'application/json', files, 'text/csv'],
  ['plain text in the place of a file', 'id\ntuzla\n', 'text/plain', files, 'text/csv'],
  ['a file of another charset', 'id\ntuzla\n', 'text/csv; charset=windows-1254', files, 'text/csv'],
  ['a file that says nothing of its type', 'id\ntuzla\n', undefined, files, 'text/csv'],
  ['a file where none is taken', 'id\ntuzla\n', 'text/csv', '/v1/names', 'application/json'],
  ['a large file where none is taken', 'id\n'.repeat(1_000_000), 'text/csv', '/v1/names', 'application/json'],
])('%s is refused with what would be taken', async (_, payload, type, url, accept) => {
  const { statusCode, headers, ...answer } = await post(url, payload, type);
  expect([statusCode, answer.json().code, headers.accept]).toEqual([415, 'unsupported-media-type', accept]);
});

test.each([undefined, 'application/json'])('no file is missed (%s)', async (type) => {
  const { statusCode, ...answer } = await post(files, '', type);
  expect([statusCode, answer.json().errors]).toEqual([400, [{ pointer: '', detail: 'must be a file of text/csv' }]]);
});

test('an empty file is one', async () => {
  expect((await post(files, '', 'text/csv')).json()).toEqual({ bytes: 0, shown: [] });
});

test('the document has its type, its bound and its columns', () => {
  const { paths, components } = openApiOf(app, 'Names');
  expect(paths[files]!.post).toMatchObject({
    'x-body-limit': most.length,
    requestBody: {
      required: true,
      content: {
        'text/csv': { schema: { type: 'string', example: 'id\r\ntuzla\r\n', 'x-line': { $ref: '#/components/schemas/NameLine' } } },
      },
    },
  });
  expect(Object.keys(paths[files]!.post!.requestBody!['content' as never])).toEqual(['text/csv']);
  expect(components!.schemas).toMatchObject({ NameLine: { required: ['id'], additionalProperties: false } });
  expect(components!.schemas).not.toHaveProperty('CsvFile');
});
