import type { OpenAPIObject } from '@nestjs/swagger';
import { methodOf, templateOf } from './route.ts';

/** As much of a schema as the platform's documents use. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  nullable?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  maxProperties?: number;
  additionalProperties?: boolean | Schema;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

/** What the document says of a route. */
export interface DocumentedRoute {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  /** Of its body, where it takes one. */
  body: Schema | undefined;
  /** Of a line of its file, where it takes one. */
  file: Schema | undefined;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The routes of a service. Its operations are the same in every service, and have a suite of their own. */
export const documentedRoutes = (document: OpenAPIObject, { operations = false } = {}): string[] =>
  Object.entries(document.paths)
    .flatMap(([path, item]) => methods.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`))
    .filter((route) => operations || !route.includes('/operations/'));

export function documentedRoute(document: OpenAPIObject, route: string): DocumentedRoute {
  // Of a row without its route the test of the table speaks.
  const operation = (document.paths[templateOf(route)] as Record<string, any> | undefined)?.[methodOf(route).toLowerCase()] ?? {};
  const parameters = (operation.parameters ?? []) as Parameter[];
  const body = operation.requestBody?.content?.['application/json']?.schema as Schema | undefined;
  const file = operation.requestBody?.content?.['text/csv']?.schema?.['x-line'] as Schema | undefined;
  return {
    operationId: operation.operationId ?? '',
    summary: operation.summary ?? '',
    parameters: parameters.map((parameter) => ({ ...parameter, schema: resolved(document, parameter.schema) })),
    body: body && resolved(document, body),
    file: file && resolved(document, file),
  };
}

/** With what it refers to in its place, at every depth. */
function resolved(document: OpenAPIObject, schema: Schema): Schema {
  const { $ref, allOf = [], ...own } = schema;
  const named = $ref === undefined ? {} : resolved(document, document.components!.schemas![$ref.split('/').at(-1)!] as Schema);
  const whole: Schema = Object.assign({}, named, ...allOf.map((part) => resolved(document, part)), own);
  return {
    ...whole,
    ...(whole.items && { items: resolved(document, whole.items) }),
    ...(whole.properties && {
      properties: Object.fromEntries(Object.entries(whole.properties).map(([name, of]) => [name, resolved(document, of)])),
    }),
  };
}
