import { ModulesContainer } from '@nestjs/core';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { INestApplicationContext } from '@nestjs/common';
import { code, id, slug } from '../fields/plain-forms.ts';
import { ParseCode, ParseId, ParsePositive, ParseSlug } from '../input/parse-params.ts';

type Schema = Record<string, unknown>;

const schemas = new Map<unknown, Schema>([
  [ParseId, id.schema],
  [ParseSlug, slug.schema],
  [ParseCode, code.schema],
  [ParsePositive, { type: 'integer', minimum: 1 }],
]);

/** What each parameter's pipe takes, by operation (`Controller_method`) and parameter. Swagger knows nothing of pipes. */
export function pathParams(app: INestApplicationContext): Map<string, Map<string, Schema>> {
  const found = new Map<string, Map<string, Schema>>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      for (const method of Object.getOwnPropertyNames(metatype.prototype))
        found.set(`${metatype.name}_${method}`, schemasOf(metatype, method));
    }
  }
  return found;
}

function schemasOf(controller: Function, method: string): Map<string, Schema> {
  const taken = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { data?: unknown; pipes: unknown[] }
  >;
  const params = new Map<string, Schema>();
  for (const { data, pipes } of Object.values(taken)) {
    const schema = pipes.map((pipe) => schemas.get(pipe)).find(Boolean);
    if (typeof data === 'string' && schema) params.set(data, schema);
  }
  return params;
}
