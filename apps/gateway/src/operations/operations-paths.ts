import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { serviceNames } from '../config.ts';
import type { Operation, Paths, Place } from '../openapi-paths.ts';

const own = '/v1/operations/backlog';
const service = {
  name: 'service',
  in: 'path',
  required: true,
  description: 'Whose keys; an unknown one is a 404.',
  schema: { type: 'string', enum: serviceNames },
};

/** Each service documents its `/v1/operations/…`. The gateway shows them under the service's name, and the backlogs as one. */
export function completeOperations(
  documents: Readonly<Record<string, OpenAPIObject>>,
  place: Place,
  schemas: Record<string, unknown>,
): void {
  const [first = {}, ...others] = Object.values(documents).map(operationsOf);
  if (others.some((other) => !isDeepStrictEqual(other, first))) throw new Error('the services differ in what they say of operations');
  for (const [path, item] of Object.entries(first)) {
    for (const [method, operation] of Object.entries(item)) {
      if (path === own) placeBacklogs(operation, place, schemas);
      else {
        const parameters = [service, ...(operation.parameters ?? [])];
        const responses = { ...operation.responses, 404: { $ref: '#/components/responses/NotFound' } };
        place(path.replace('/v1/operations/', '/v1/operations/{service}/'), method, {
          ...operation,
          parameters,
          responses,
          'x-service': '{service}',
        });
      }
    }
  }
}

const operationsOf = ({ paths }: OpenAPIObject): Paths =>
  Object.fromEntries(Object.entries(paths as unknown as Paths).filter(([path]) => path.startsWith('/v1/operations/')));

function placeBacklogs(one: Operation, place: Place, schemas: Record<string, unknown>): void {
  const { content } = one.responses['200'] as { content: { 'application/json': { schema: object } } };
  schemas['BacklogUnavailable'] = {
    type: 'object',
    required: ['unavailable'],
    properties: { unavailable: { type: 'boolean', enum: [true] } },
  };
  schemas['Backlogs'] = {
    type: 'object',
    required: ['services'],
    properties: {
      services: {
        type: 'object',
        description: 'By name of the service.',
        additionalProperties: { oneOf: [content['application/json'].schema, { $ref: '#/components/schemas/BacklogUnavailable' }] },
      },
    },
  };
  const { 400: invalid, 401: unauthenticated, 403: forbidden, 414: tooLong, 431: headersTooLarge } = one.responses;
  place('/v1/operations/backlogs', 'get', {
    operationId: 'backlogs_read',
    summary: 'Says what waits in each service.',
    description:
      'Composed of all services. One that does not answer within 2 s is `{"unavailable": true}`; the others are told all the same.',
    tags: one.tags ?? ['operations'],
    parameters: [],
    responses: {
      200: { description: 'As it is now', content: { 'application/json': { schema: { $ref: '#/components/schemas/Backlogs' } } } },
      400: invalid,
      401: unauthenticated,
      403: forbidden,
      414: tooLong,
      431: headersTooLarge,
    },
    security: one.security,
    'x-roles': one['x-roles'],
    'x-service': 'gateway',
  } as Operation);
}
