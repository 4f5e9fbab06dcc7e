import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation, Paths, Place } from '../openapi-paths.ts';
import { catalogue, dataSets } from './data-sets.ts';

const file = `${catalogue}/{file}`;

/** Each service that keeps data sets documents their files, all in the same words. The catalogue is the gateway's. */
export function completeOpenData(documents: Readonly<Record<string, OpenAPIObject>>, place: Place): void {
  const [first, ...others] = Object.values(documents).flatMap(({ paths }) => (paths as unknown as Paths)[file]?.['get'] ?? []);
  if (!first) return;
  if (others.some((other) => !isDeepStrictEqual(other, first))) throw new Error('the services differ in what they say of open data');
  const { 200: _, 304: unchanged, 404: __, ...refusals } = first.responses;
  const tags = first.tags ?? ['open-data'];
  place(catalogue, 'get', {
    operationId: 'openData_catalogue',
    summary: 'Gives the catalogue of the public data sets.',
    description:
      'Allowed: everybody. DCAT-AP 3 in JSON-LD, composed of all services in one round of calls, within 3 s. A service that does not ' +
      'answer makes it a 503: its data sets would be taken for deleted.',
    tags,
    parameters: (first.parameters as { name: string }[]).filter(({ name }) => name === 'if-none-match'),
    responses: {
      ...refusals,
      200: {
        description: `A dcat:Catalog of ${Object.keys(dataSets).join(', ')}, each as CSV and as JSON`,
        headers: { ETag: { description: 'Of the catalogue’s text.', schema: { type: 'string' } } },
        content: { 'application/ld+json': { schema: { type: 'object', additionalProperties: true } } },
      },
      ...(unchanged !== undefined && { 304: unchanged }),
      503: { $ref: '#/components/responses/Unavailable' },
    },
    security: [],
    'x-roles': [],
    'x-service': 'gateway',
  } as unknown as Operation);
  place(file, 'get', { ...first, 'x-service': '{file}' });
}
