import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Body, Controller, Get, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { mustMatch } from '#database';
import type { Refusal } from '#domain';
import { Answers, IntField, ListField, openApiOf } from '#http';
import { keyPattern } from '../src/idempotency/command-of.ts';
import { parsePositions } from '../src/positions/positions.ts';
import { EditionView, exampleApp, TownsController } from './example-app.ts';

let app: NestFastifyApplication;
let document: OpenAPIObject;
beforeAll(async () => {
  app = await exampleApp();
  document = JSON.parse(JSON.stringify(openApiOf(app, 'towns'))) as OpenAPIObject;
});
afterAll(() => app.close());

const headersOf = (parameters: unknown) =>
  (parameters as { in: string; name: string }[]).filter((parameter) => parameter.in === 'header').map(({ name }) => name);

test('a linter finds no error in the document', async () => {
  const problems = await lintFromString({ source: JSON.stringify(document), config: await createConfig({ extends: ['recommended'] }) });
  expect(problems.filter(({ severity }) => severity === 'error').map(({ message, location }) => [message, location[0]?.pointer])).toEqual(
    [],
  );
});

test('ids of operations are named after controller and method, the summary is the route’s own sentence', () => {
  expect(document.paths['/v1/towns/{id}']?.get).toMatchObject({ operationId: 'towns_one', summary: 'Reads a town.' });
});

@Controller('v1/silence')
class SilenceController {
  @Get()
  said() {}
}

test('a route that says nothing of itself has no summary', async () => {
  const silent = await exampleApp([], [SilenceController]);
  const operation = openApiOf(silent, 'silence').paths['/v1/silence']?.get;
  await silent.close();
  expect(operation?.operationId).toBe('silence_said');
  expect(operation).not.toHaveProperty('summary');
});

/** Called as what the example answers, and something else. */
class Namesake {
  @IntField() population: number;
}
Object.defineProperty(Namesake, 'name', { value: 'TownView' });
class WithNamesake {
  @ListField(() => Namesake) towns: Namesake[];
}

@Controller('v1/answering')
class AnsweringController {
  @Get()
  @Answers(WithNamesake)
  said() {}
}
@Controller('v1/paging')
class PagingController {
  @Get()
  @Answers(Namesake, { page: true })
  said() {}
}
@Controller('v1/reading')
class ReadingController {
  @Post()
  @Answers(EditionView)
  said(@Body() body: WithNamesake) {
    return body;
  }
}

test.each([
  ['answers it in another', AnsweringController],
  ['answers a page of it', PagingController],
  ['reads it', ReadingController],
])('two classes of one name make no document: a route that %s', async (_, controller) => {
  const withTwo = await exampleApp([], [TownsController, controller]);
  expect(() => openApiOf(withTwo, 'two')).toThrow('two classes of the document are called TownView');
  await withTwo.close();
});

test('a route that makes something answers 200 and 201 with a Location', () => {
  const { responses } = document.paths['/v1/towns']!.post!;
  expect(Object.keys(responses)).toEqual(['200', '201', '400', '401', '403', '404', '409', '413', '414', '415', '422', '431', '503']);
  expect(responses['201']).toMatchObject({
    headers: { Location: {}, ETag: {}, 'Event-Position': {} },
    content: { 'application/json': { schema: { $ref: '#/components/schemas/TownView' } } },
  });
});

test('headers that a route takes are documented', () => {
  expect(headersOf(document.paths['/v1/towns']?.post?.parameters)).toEqual(['Idempotency-Key', 'After-Position']);
  expect(headersOf(document.paths['/v1/towns/{id}']?.patch?.parameters)).toEqual(['Idempotency-Key', 'If-Match', 'After-Position']);
  expect(headersOf(document.paths['/v1/towns']?.get?.parameters)).toEqual(['After-Position']);
  expect(headersOf(document.paths['/v1/towns/{id}']?.get?.parameters)).toEqual(['If-None-Match', 'After-Position']);
});

test('If-Match brings 412 and 428, a single resource 304, a list neither', () => {
  const statuses = (path: string, method: 'get' | 'patch') => Object.keys(document.paths[path]![method]!.responses);
  expect(statuses('/v1/towns/{id}', 'patch')).toEqual(expect.arrayContaining(['412', '428']));
  expect(statuses('/v1/towns/{id}', 'get')).toEqual(['200', '304', '400', '401', '403', '404', '414', '431', '503']);
  expect(statuses('/v1/towns', 'get')).toEqual(['200', '400', '401', '403', '414', '431', '503']);
});

test('fields say what the checks check', () => {
  expect(document.components?.schemas?.['TownBody']).toEqual({
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 20 },
      foundedOn: { type: 'string', format: 'date', example: '2022-04-25' },
      kind: { type: 'string', enum: ['city', 'municipality'] },
      fee: { type: 'string', pattern: '^\\d{1,15}(\\.\\d{1,4})?$', example: '1250.50' },
      place: { nullable: true, type: 'object', allOf: [{ $ref: '#/components/schemas/PlaceBody' }] },
      members: { type: 'array', maxItems: 3, minItems: 0, items: { $ref: '#/components/schemas/FounderBody' } },
      cityIds: { type: 'array', maxItems: 5, minItems: 0, uniqueItems: true, items: { type: 'string', pattern: '^[a-z0-9-]{2,64}$' } },
    },
  });
});

test('what is sent is closed, at every depth; what is answered is open, and has its own schema where both have the same class', () => {
  const schemas = document.components!.schemas! as Record<string, { additionalProperties?: unknown; properties?: object }>;
  for (const sent of ['TownBody', 'FounderBody', 'PlaceBody']) expect([sent, schemas[sent]!.additionalProperties]).toEqual([sent, false]);
  for (const answered of ['TownView', 'TownViewPage', 'PlaceView', 'ProblemView'])
    expect([answered, schemas[answered]!.additionalProperties]).toEqual([answered, undefined]);
  expect(schemas['PlaceView']!.properties).toEqual(schemas['PlaceBody']!.properties);
  expect(schemas['TownView']!.properties).toMatchObject({ place: { allOf: [{ $ref: '#/components/schemas/PlaceView' }] } });
  expect(schemas['TownBody']!.properties).toMatchObject({ place: { allOf: [{ $ref: '#/components/schemas/PlaceBody' }] } });
});

interface Form {
  pattern: string;
  minLength: number;
  maxLength: number;
}

const formOf = (method: 'patch' | 'get', name: string) => {
  const { parameters } = document.paths['/v1/towns/{id}']![method]!;
  const { pattern, minLength, maxLength } = (parameters as unknown as { name: string; schema: Form }[]).find(
    (parameter) => parameter.name === name,
  )!.schema;
  return (text: string) => new RegExp(pattern, 'u').test(text) && text.length >= minLength && text.length <= maxLength;
};

test.each([
  ['Idempotency-Key', ['a', '!~', 'x'.repeat(255)], ['', 'a b', 'ž', 'x'.repeat(256)]],
  ['If-Match', ['"0"', '*', '"1", "2"', '"1",, W/"2"', '""'], ['', '0', '"0', 'w/"0"', '"0", *', '"a b"', `"${'x'.repeat(1_000)}"`]],
  [
    'After-Position',
    ['b40.meetings.v1/network@1', 'b40.a.v1/x@1, b40.a.v1/y@999999999999999', Array(100).fill('t/k@1').join(',')],
    ['', 'network@1', 't/k@0', 't/k@1,', 't/k k@1', Array(101).fill('t/k@1').join(',')],
  ],
] as const)('the form of %s is the one that is checked', (name, right, wrong) => {
  const fits = formOf('patch', name);
  expect([right.filter((text) => !fits(text)), wrong.filter((text) => fits(text))]).toEqual([[], []]);
  const taken = (text: string) => {
    if (name === 'Idempotency-Key') return keyPattern.test(text);
    try {
      if (name === 'If-Match') mustMatch(text === '' ? undefined : text, 0);
      else parsePositions(text, () => true);
    } catch (error) {
      return !['if-match-missing', 'if-match-malformed', 'invalid-input'].includes((error as Refusal).code);
    }
    return true;
  };
  expect([right.filter((text) => !taken(text)), wrong.filter((text) => taken(text))]).toEqual([[], []]);
});

test('Event-Position has the form of After-Position', () => {
  const { responses } = document.paths['/v1/towns/{id}']!.patch!;
  const { pattern } = (responses['200'] as { headers: Record<string, { schema: { pattern: string } }> }).headers['Event-Position']!.schema;
  expect(new RegExp(pattern).test('b40.membership.v1/network@31, b40.membership.v1/tuzla@2')).toBe(true);
});

test('a page of a view is a schema of its own', () => {
  expect(document.components?.schemas?.['TownViewPage']).toMatchObject({ required: ['items'], properties: { next: { type: 'string' } } });
});

test('a problem is a schema, other media types stand beside JSON, and no inner note is left', () => {
  expect(document.components?.schemas?.['ProblemView']).toMatchObject({ required: ['type', 'title', 'status', 'detail', 'code'] });
  expect(document.paths['/v1/towns/plain']?.get?.responses['200']).toMatchObject({ content: { 'text/markdown': {} } });
  expect(JSON.stringify(document)).not.toMatch(/"x-(made|if-match|collection|also|public)"/);
});

test('ids of the path are typed as their pipes take them', () => {
  const schema = (method: 'get' | 'patch') => (document.paths['/v1/towns/{id}']![method]!.parameters![0] as { schema: object }).schema;
  expect([schema('get'), schema('patch')]).toEqual([
    { type: 'string', pattern: '^[a-z0-9-]{2,64}$' },
    { type: 'string', format: 'uuid' },
  ]);
});

test('query parameters are typed, bounded and have their defaults', () => {
  expect(document.paths['/v1/towns']?.get?.parameters).toContainEqual({
    name: 'limit',
    in: 'query',
    required: false,
    description: 'Items a page.',
    schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
  });
});
