import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { anyToken } from '#auth';

/** An operation that exists. What is not in the manifest is a 404, whatever a service would say. */
export interface Route {
  method: string;
  /** As OpenAPI writes it: `/v1/cities/{cityId}`. */
  path: string;
  /** Who answers: a service, `gateway` itself, `{service}`: the one that the path names, or `{file}`: the one that keeps its data set. */
  service: string;
  /** Of these the token must have one. The service decides the rest. */
  roles: readonly string[];
  /** For whoever has a good token, whatever its roles. */
  anyToken: boolean;
  /** For everybody, without a token. */
  open: boolean;
  /** Of its body, in bytes, where it is not that of the others. */
  bodyLimit: number | undefined;
  /** Answers for as long as the client stays. */
  stream: boolean;
}

interface Operation {
  'x-service'?: string;
  'x-roles'?: string[];
  'x-allowed'?: string[];
  'x-body-limit'?: number;
  security?: unknown[];
  responses?: Record<string, { content?: Record<string, unknown> }>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

export function routesOf(document: OpenAPIObject): Route[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => {
        const { 'x-service': service, 'x-roles': roles, 'x-allowed': allowed = [], 'x-body-limit': bodyLimit } = operation;
        const open = operation.security?.length === 0;
        if (!service || !roles || (roles.length === 0 && !open)) throw new Error(`${method} ${path} says no service, or nobody who may`);
        const stream = Object.values(operation.responses ?? {}).some(
          (response) => response?.content && 'text/event-stream' in response.content,
        );
        return { method: method.toUpperCase(), path, service, roles, anyToken: allowed.includes(anyToken), open, bodyLimit, stream };
      }),
  );
}

/** Reads the merged document that is checked in. The build has no copy of it, so that it is looked for upwards, beside the sources. */
export function readDocument(): OpenAPIObject {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'apps/gateway/openapi.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as OpenAPIObject;
  }
  throw new Error('apps/gateway/openapi.json is not where it should be');
}
