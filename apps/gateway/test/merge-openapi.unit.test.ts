import { expect, test } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { refusals, statusOf, type RefusalCode } from '#contracts';
import { mergeOpenApi } from '../src/merge-openapi.ts';
import { routesOf } from '../src/routes/manifest.ts';

interface Parts {
  paths?: Record<string, Record<string, object>>;
  schemas?: Record<string, object>;
}
const operation = (operationId: string, more: object = {}) => ({
  operationId,
  tags: [operationId.split('_')[0]],
  'x-roles': ['secretariat'],
  responses: { 200: { description: 'so', content: { 'application/json': { schema: {} } } } },
  ...more,
});
const aDocument = ({ paths = {}, schemas = {} }: Parts = {}): OpenAPIObject =>
  ({
    openapi: '3.0.0',
    info: { title: 'a service', version: '1' },
    paths,
    components: {
      schemas,
      responses: { NotFound: { description: 'not there' } },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
  }) as unknown as OpenAPIObject;

const cities = { '/v1/cities': { get: operation('cities_list'), post: operation('cities_register') } };
const meetings = { '/v1/meetings': { get: operation('meetings_list') } };

test('the paths of all services, each with its service; tags and security once', () => {
  const merged = mergeOpenApi({ membership: aDocument({ paths: cities }), meetings: aDocument({ paths: meetings }) });
  expect(routesOf(merged)).toMatchObject([
    { method: 'GET', path: '/v1/cities', service: 'membership', roles: ['secretariat'] },
    { method: 'POST', path: '/v1/cities', service: 'membership' },
    { method: 'GET', path: '/v1/meetings', service: 'meetings' },
  ]);
  expect(merged.tags).toEqual([{ name: 'cities' }, { name: 'meetings' }]);
  expect(merged.components?.securitySchemes).toHaveProperty('bearer');
  expect(merged.security).toEqual([{ bearer: [] }]);
});

test('a schema that two services share is one; one name with two meanings stops the merge', () => {
  const Problem = { type: 'object' };
  const same = mergeOpenApi({ a: aDocument({ schemas: { Problem } }), b: aDocument({ schemas: { Problem: { ...Problem } } }) });
  expect(same.components?.schemas).toEqual({ Problem });
  expect(() =>
    mergeOpenApi({ a: aDocument({ schemas: { Problem } }), b: aDocument({ schemas: { Problem: { type: 'string' } } }) }),
  ).toThrow('schemas Problem of b is not what it is elsewhere');
});

test.each<[string, Record<string, object>, RegExp]>([
  ['a path that two services give', { get: operation('others_list') }, /get \/v1\/cities is given by a and by b/],
  ['an id of two operations', { put: operation('cities_list') }, /cities_list is the id of two/],
  ['an operation without roles', { put: operation('others_put', { 'x-roles': undefined }) }, /says nothing of who may/],
  ['an operation that no role may', { put: operation('others_put', { 'x-roles': [] }) }, /is for nobody/],
])('%s stops the merge', (_, item, message) => {
  const documents = { a: aDocument({ paths: cities }), b: aDocument({ paths: { '/v1/cities': item } }) };
  expect(() => mergeOpenApi(documents)).toThrow(message);
});

test('everything may meet the rate limit, with a token or without', () => {
  const open = operation('types_list', { 'x-roles': [], security: [] });
  const { paths } = mergeOpenApi({ a: aDocument({ paths: { ...cities, '/v1/event-types': { get: open } } }) });
  expect(paths['/v1/cities']?.get?.responses).toHaveProperty('429');
  expect(paths['/v1/event-types']?.get?.responses).toHaveProperty('429');
});

test('operations of the services become the gateway’s, by name of the service', () => {
  const paths = {
    '/v1/operations/backlog': { get: operation('operations_backlog') },
    '/v1/operations/parked-keys/{id}/redrive': { post: operation('operations_redrive', { parameters: [{ name: 'id', in: 'path' }] }) },
  };
  const merged = mergeOpenApi({ membership: aDocument({ paths }), meetings: aDocument({ paths }) });
  expect(routesOf(merged)).toMatchObject([
    { method: 'GET', path: '/v1/operations/backlogs', service: 'gateway' },
    { method: 'POST', path: '/v1/operations/{service}/parked-keys/{id}/redrive', service: '{service}' },
  ]);
  expect(merged.paths['/v1/operations/{service}/parked-keys/{id}/redrive']?.post?.parameters).toMatchObject([
    { name: 'service' },
    { name: 'id' },
  ]);
});

test('open data of the services becomes one catalogue and one route of files, for everybody', () => {
  const open = { 'x-roles': [], 'x-public': true, security: [], tags: ['open data'] };
  const parameters = ['file', 'if-none-match', 'if-modified-since'].map((name) => ({ name }));
  const file = (csv = 'text/csv') =>
    operation('openData_file', { ...open, responses: { 200: { content: { [csv]: {} } }, 304: {}, 404: {} }, parameters });
  const ofService = (answers: object) =>
    aDocument({ paths: { '/v1/open-data': { get: operation('openData_list', open) }, '/v1/open-data/{file}': { get: answers } } });
  const merged = mergeOpenApi({ membership: ofService(file()), meetings: ofService(file()), notifications: aDocument() });
  expect(routesOf(merged)).toMatchObject([
    { method: 'GET', path: '/v1/open-data', service: 'gateway', open: true, roles: [], stream: false },
    { method: 'GET', path: '/v1/open-data/{file}', service: '{file}', open: true, roles: [], stream: false },
  ]);
  const catalogue = merged.paths['/v1/open-data']!.get!;
  expect(catalogue.responses['200']).toMatchObject({ content: { 'application/ld+json': { schema: { type: 'object' } } } });
  expect(catalogue.parameters).toEqual([{ name: 'if-none-match' }]);
  expect(Object.keys(catalogue.responses)).toEqual(['200', '304', '429', '503']);
  expect(() => mergeOpenApi({ membership: ofService(file()), meetings: ofService(file('text/plain')) })).toThrow('the services differ');
});

test('every refusal code stands in the document with its status and when it comes, for people and for programs', () => {
  const merged = mergeOpenApi({ membership: aDocument({ paths: cities }) });
  const listed = Object.values(merged['x-refusals']).flat();
  expect(new Set(listed.map(({ code }) => code))).toEqual(new Set(Object.keys(refusals)));
  for (const { code, status, when } of listed) {
    expect(status).toBe(statusOf[refusals[code as RefusalCode].kind]);
    expect(merged.info.description).toContain(`\n| \`${code}\` | ${status} | ${when} |\n`);
  }
});

test('a manifest without a service or roles is none', () => {
  expect(() => routesOf(aDocument({ paths: cities }))).toThrow('says no service');
});
