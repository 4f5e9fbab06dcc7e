import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { documentedRefusals, refusalTables } from './documents/refusals.ts';
import type { Operation, Paths } from './openapi-paths.ts';
import { completeOpenData } from './open-data/open-data-paths.ts';
import { completeOperations } from './operations/operations-paths.ts';
import { completeOverview } from './overview/overview-path.ts';

type Components = Record<string, Record<string, unknown>>;

/** The document of the whole platform. */
export type MergedDocument = OpenAPIObject & { 'x-refusals': typeof documentedRefusals };

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * The services' documents as one: what the world sees and what the gateway lets through. The merge stops at a path that two services
 * give, at an id or a schema's name with two meanings, and at an operation without roles.
 */
export function mergeOpenApi(documents: Readonly<Record<string, OpenAPIObject>>): MergedDocument {
  const paths: Paths = {};
  const components: Components = {};
  for (const [service, document] of Object.entries(documents)) {
    mergeComponents(components, document.components as Components | undefined, service);
    for (const [path, item] of Object.entries(document.paths as unknown as Paths)) {
      // Several services have these; the gateway tells them apart by name.
      if (path.startsWith('/v1/operations/') || path.startsWith('/v1/open-data')) continue;
      for (const method of methods) {
        const operation = item[method];
        if (operation) place(paths, path, method, { ...operation, 'x-service': service });
      }
    }
  }
  const schemas = (components['schemas'] ??= {});
  completeOperations(documents, (path, method, operation) => place(paths, path, method, operation), schemas);
  completeOpenData(documents, (path, method, operation) => place(paths, path, method, operation));
  const { membership } = documents;
  if (membership) completeOverview(membership, (path, method, operation) => place(paths, path, method, operation), schemas);
  (components['responses'] ??= {})['TooManyRequests'] = tooManyRequests;
  refuseTwins(paths);
  const tags = [...new Set(operationsOf(paths).flatMap(({ tags: used = [] }) => used))];
  return {
    openapi: '3.0.3',
    info: {
      title: 'B40 platform',
      description:
        'The network of cities: who is a member since when, its meetings, its common work, and all that happened as a feed of events. ' +
        'Writing takes an Idempotency-Key, which each service keeps for itself; ids that are UUIDs may be written in either case; ' +
        `problems are RFC 9457 with a stable \`code\`; \`x-roles\` are the roles of which a token needs one.\n\n${refusalTables()}`,
      version: '1',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/' }],
    tags: tags.map((name) => ({ name })),
    security: [{ bearer: [] }],
    paths: paths as unknown as OpenAPIObject['paths'],
    components: components as OpenAPIObject['components'],
    'x-refusals': documentedRefusals,
  };
}

function place(paths: Paths, path: string, method: string, operation: Operation): void {
  const item = (paths[path] ??= {});
  const taken = item[method];
  if (taken) throw new Error(`${method} ${path} is given by ${taken['x-service']} and by ${operation['x-service']}`);
  if (!operation['x-roles']) throw new Error(`${method} ${path} of ${operation['x-service']} says nothing of who may`);
  const open = operation.security?.length === 0;
  if (operation['x-roles'].length === 0 && !open) throw new Error(`${method} ${path} of ${operation['x-service']} is for nobody`);
  const own = operation.responses?.['429'] as { description: string } | undefined;
  const description = own && `${tooManyRequests.description} ${own.description}`;
  const refusal = own ? { ...tooManyRequests, description } : { $ref: '#/components/responses/TooManyRequests' };
  operation.responses = { ...operation.responses, 429: refusal };
  item[method] = operation;
}

function mergeComponents(into: Components, from: Components = {}, service: string): void {
  for (const [kind, named] of Object.entries(from)) {
    const known = (into[kind] ??= {});
    for (const [name, component] of Object.entries(named)) {
      if (name in known && !isDeepStrictEqual(known[name], component))
        throw new Error(`${kind} ${name} of ${service} is not what it is elsewhere`);
      known[name] = component;
    }
  }
}

const operationsOf = (paths: Paths): Operation[] => Object.values(paths).flatMap((item) => Object.values(item));

function refuseTwins(paths: Paths): void {
  const seen = new Set<string>();
  for (const { operationId } of operationsOf(paths)) {
    if (operationId === undefined) continue;
    if (seen.has(operationId)) throw new Error(`${operationId} is the id of two operations`);
    seen.add(operationId);
  }
}

const tooManyRequests = {
  description:
    'More requests a second than one `sub` has (without a good token: one address). Each replica of the gateway counts on its own. ' +
    'Retry-After says when to ask again.',
  headers: {
    'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } },
    'RateLimit-Policy': { description: 'The limit of one replica: `"per-replica";q=100;w=1`.', schema: { type: 'string' } },
  },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
};
