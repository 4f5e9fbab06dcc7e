import { describe, expect, test } from '@jest/globals';
import { responseCheck } from '../src/response-check.ts';

const schema = { $ref: '#/components/schemas/City' };
const openapi = {
  openapi: '3.0.0',
  paths: {
    '/v1/cities/{id}': { get: { responses: { 200: { description: '', content: { 'application/json': { schema } } } } } },
    '/v1/cities/{id}/label': { get: { responses: { 200: { description: '', content: { 'text/html': {} } } } } },
  },
  components: {
    schemas: {
      City: {
        type: 'object',
        required: ['id', 'seat'],
        properties: { id: { type: 'string' }, seat: { nullable: true, allOf: [{ type: 'number' }] } },
      },
    },
  },
};
const check = responseCheck(openapi);
const json = new Headers({ 'content-type': 'application/json; charset=utf-8' });

test('an answer as documented passes, null where it is allowed', () => {
  check('GET', '/v1/cities/tuzla', { status: 200, headers: json, body: { id: 'tuzla', seat: null } });
});

test('text of the documented media type passes', () => {
  check('GET', '/v1/cities/tuzla/label', { status: 200, headers: new Headers({ 'content-type': 'text/html' }), body: '<p>' });
});

test('an unknown path may answer 404', () => {
  check('GET', '/v1/rivers', { status: 404, headers: json, body: {} });
});

describe('it refuses', () => {
  test.each([
    ['a field of another type', '/v1/cities/tuzla', 200, { id: 1, seat: null }, /body\/id must be string/],
    ['a status that is not documented', '/v1/cities/tuzla', 418, {}, /418 is not documented/],
    ['a path that is not documented', '/v1/rivers', 200, {}, /is not documented/],
    ['another media type', '/v1/cities/tuzla/label', 200, {}, /documented as text\/html, not application\/json/],
  ])('%s', (_, path, status, body, message) => {
    expect(() => check('GET', path, { status, headers: json, body })).toThrow(message);
  });
});
