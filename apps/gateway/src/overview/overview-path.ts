import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation, Paths, Place } from '../openapi-paths.ts';
import { documentedParts } from './parts.ts';

/** The overview is documented as the city is, of which it is more: the same parameters but for a day, the same refusals. */
export function completeOverview({ paths }: OpenAPIObject, place: Place, schemas: Record<string, unknown>): void {
  const city = (paths as unknown as Paths)['/v1/cities/{cityId}']?.['get'];
  if (!city) return;
  const { 200: ok, ...responses } = city.responses;
  schemas['PartUnavailable'] = {
    type: 'object',
    description: 'The service that knows it does not answer.',
    required: ['unavailable'],
    properties: { unavailable: { type: 'boolean', enum: [true] } },
  };
  schemas['CityOverview'] = {
    type: 'object',
    required: ['cityId', ...Object.keys(documentedParts)],
    properties: {
      cityId: { type: 'string', pattern: '^[a-z0-9-]{2,64}$' },
      ...Object.fromEntries(Object.entries(documentedParts).map(([name, part]) => [name, partSchema(part)])),
    },
  };
  place('/v1/cities/{cityId}/overview', 'get', {
    ...city,
    operationId: 'cities_overview',
    summary: 'Shows what every service knows of a city.',
    description:
      'Allowed: reader. Composed of all services in one round of calls, within 3 s. The part of a service that does not answer, or ' +
      'refuses, is `{"unavailable": true}`. Lists are first pages; `next` is for the list’s own route.',
    parameters: (city.parameters as { name: string }[]).filter(({ name }) => name !== 'on'),
    responses: { ...responses, 200: { ...(ok as object), ...json({ $ref: '#/components/schemas/CityOverview' }) } },
    'x-service': 'gateway',
  } as Operation);
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

function partSchema({ schema, description }: { schema: string; description: string }): object {
  const oneOf = [`#/components/schemas/${schema}`, '#/components/schemas/PartUnavailable'].map(($ref) => ({ $ref }));
  const none = { type: 'object', nullable: true, enum: [null] };
  return { description, oneOf: schema === 'MembershipView' ? [...oneOf, none] : oneOf };
}
