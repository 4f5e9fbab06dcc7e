import { generateSync, type JsonSchema } from 'json-schema-faker';
import { anyToken } from '#auth';
import { csvOf } from '#http';
import type { OpenApiDocument } from '#testing';
import { documentedRoute, methodOf, templateOf, type DocumentedRoute, type Schema } from '#testing/routes';
import type { Random } from '#domain';
import type { Known } from './known.ts';

type Json = Record<string, unknown>;

export interface FuzzRequest {
  /** `POST /v1/mandates/{mandateId}/end` */
  route: string;
  method: string;
  /** With its parameters filled in, percent-encoded. */
  path: string;
  query: string[];
  headers: Record<string, string>;
  /** A value is sent as JSON, bytes and text as they are. */
  body?: unknown;
  /** Who asks. */
  caller: string;
  /** What was made wrong on purpose; undefined: nothing was. */
  spoiled?: string;
}

export interface Operation extends DocumentedRoute {
  route: string;
  /** As `x-allowed` says it, else `x-roles`; none: everybody may. */
  allowed: readonly string[];
  service: string;
  /** It answers 201. */
  makes: boolean;
}

export function operationsOf(document: OpenApiDocument, routes: readonly string[]): Operation[] {
  return routes.map((route) => {
    const raw = document.paths[templateOf(route)]![methodOf(route).toLowerCase()] as unknown as Record<string, unknown>;
    const { body, file, parameters, ...documented } = documentedRoute(document as never, route);
    return {
      ...documented,
      body: body && cut(body),
      file: file && cut(file),
      parameters: parameters.map((parameter) => ({ ...parameter, schema: cut(parameter.schema) })),
      route,
      allowed: (raw['x-allowed'] ?? raw['x-roles'] ?? []) as string[],
      service: (raw['x-service'] ?? 'gateway') as string,
      makes: '201' in (raw['responses'] as object),
    };
  });
}

/** A request as the document has it, with ids, days and cursors of the network. Its domain may refuse it, its form is right. */
export function requestOf(operation: Operation, known: Known, random: Random): FuzzRequest {
  const { route, body, file } = operation;
  const filled = pathOf(operation, known, random);
  const path = templateOf(route).replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(filled[name]!));
  return {
    route,
    method: methodOf(route),
    path,
    query: queryOf(operation, path, known, random),
    headers: { ...headersOf(operation, path, known, random), ...(file && { 'Content-Type': 'text/csv' }) },
    ...(file && { body: fileOf(file, path, known, random) }),
    ...(body && { body: valueOf(body, '', known, random, filled['cityId'] ?? known.cityOf(Object.values(filled))) }),
    caller: callerOf(operation, filled, random),
  };
}

/** A file: mostly what its list showed, as it was or with a cell changed; else lines that are made up. */
function fileOf(line: Schema, path: string, known: Known, random: Random): string {
  const listed = known.listOf(path.slice(0, path.lastIndexOf('/')));
  const from = random.between(0, Math.max(0, listed.length - 1));
  const lines = (listed.length > 0 && random.chance(0.8) ? listed.slice(from, from + 3) : [valueOf(line, '', known, random)]) as Json[];
  const again = { value: String(random.between(0, 90)), notation: null, explanation: null, reason: 'It was measured again.' };
  const changed = random.chance(0.3) ? lines.map((each) => ('value' in each ? { ...each, ...again } : each)) : lines;
  const columns = Object.keys(changed[0]!);
  return csvOf([columns, ...changed.map((each) => columns.map((column) => each[column]))]);
}

function pathOf({ route, parameters }: Operation, known: Known, random: Random): Record<string, string> {
  const together = random.chance(0.85) ? known.pickPath(templateOf(route), random) : undefined;
  const places = parameters.filter(({ in: place }) => place === 'path');
  return Object.fromEntries(places.map(({ name, schema }) => [name, together?.[name] ?? String(valueOf(schema, name, known, random))]));
}

function queryOf({ parameters }: Operation, path: string, known: Known, random: Random): string[] {
  return parameters.flatMap(({ name, in: place, schema }) => {
    if (place !== 'query' || !random.chance(0.3)) return [];
    const value = name === 'cursor' ? known.cursorOf(path) : valueOf(schema, name, known, random);
    return value === undefined ? [] : [`${name}=${encodeURIComponent(String(value as string))}`];
  });
}

function headersOf({ parameters }: Operation, path: string, known: Known, random: Random): Record<string, string> {
  const headers: Record<string, string> = {};
  const position = known.pick('position', random);
  for (const { name } of parameters.filter(({ in: place }) => place === 'header')) {
    if (name === 'Idempotency-Key') headers[name] = generated({ type: 'string', format: 'uuid' }, random) as string;
    if (name === 'If-Match') headers[name] = known.etagOf(path) ?? '"0"';
    if (name === 'If-None-Match' && random.chance(0.2)) headers[name] = known.etagOf(path) ?? '*';
    // Ones that were told. What nobody will ever tell is waited for in vain: a 503 that says so is right, and has its own test.
    if (name === 'After-Position' && position !== undefined && random.chance(0.1)) headers[name] = position;
    if (name === 'Last-Event-ID' && random.chance(0.5)) headers[name] = String(random.between(0, 300));
    if (name.toLowerCase() === 'accept') headers[name] = random.pick(['*/*', 'application/json', 'text/markdown', 'text/html;q=0.9']);
  }
  return headers;
}

/** Mostly somebody who may. */
function callerOf({ allowed }: Operation, filled: Record<string, string>, random: Random): string {
  if (random.chance(0.1)) return random.pick(callers);
  const may = allowed.flatMap((who) => {
    if (who === 'reader' || who === anyToken) return ['secretariat', 'system', 'observer', 'president', 'office of sarajevo'];
    const whose = filled['cityId'] ?? filled['officeId'] ?? random.pick(['sarajevo', 'istanbul', 'laktasi', 'member-04']);
    if (who.includes('office')) return [whose === 'secretariat' ? whose : `office of ${whose}`];
    // For what only it may do, and for what others may too: most of what happens is entered by it.
    return who === 'secretariat' ? ['secretariat', 'secretariat'] : [who];
  });
  return may.length === 0 ? random.pick(callers) : random.pick(may);
}

/** Every role, whoever holds an office and whoever does not, and no token that counts. */
export const callers = [
  'secretariat',
  'system',
  'observer',
  'president',
  'office of sarajevo',
  'office of laktasi',
  'office of tuzla',
  'a person without a mandate',
  'an office without a person',
  'an expired token',
  'a forged token',
  'nobody',
] as const;

interface Fillable extends Schema {
  example?: unknown;
  /** What a text is cut to says nothing of its bound any more. */
  longest?: number;
}

/** With texts of a line at most: the generator makes them character by character. */
function cut(schema: Schema): Fillable {
  const { items, properties, maxLength = 0, ...rest } = schema;
  return {
    ...rest,
    ...(maxLength > 0 && { maxLength: Math.min(maxLength, 100), longest: maxLength }),
    ...(items && { items: cut(items) }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, cut(of)])) }),
  };
}

const generated = (schema: Schema, random: Random, outputTransform?: (value: unknown, schema: JsonSchema, path: string) => unknown) =>
  generateSync(schema as JsonSchema, {
    seed: random.between(1, 2 ** 31 - 1),
    optionalsProbability: 0.5,
    maxItems: 4,
    ...(outputTransform && { outputTransform }),
  });

const hour = 3_600_000;
const endOfHour = (ago: number): string => new Date((Math.floor(Date.now() / hour) - ago) * hour).toISOString();

/** By the generator, and what it can not know put in: what a name means, and the examples of forms that no pattern tells. */
function valueOf(schema: Schema, name: string, known: Known, random: Random, cityId?: string): unknown {
  return generated(schema, random, (value, at, path) => {
    const { format, example, nullable, pattern, enum: words, longest = 0 } = at as Fillable;
    if (nullable && random.chance(0.1)) return null;
    if (name === '' && longest > 0 && pattern === undefined && random.chance(0.01)) return 'ž'.repeat(longest);
    if (words) return value;
    const field = path.split('/').findLast((segment) => segment !== '' && !/^\d+$/.test(segment)) ?? name;
    // The end of an hour that is over, and not too long ago.
    if (format === 'date-time' && path.includes('readings')) return endOfHour(random.between(0, 1_000));
    // Ahead, of an alert that is to run; some so soon that it ends meanwhile.
    if (format === 'date-time' && field === 'expiresAt' && random.chance(0.9)) return endOfHour(-random.between(1, 24));
    const kind = format === 'date' ? 'day' : known.kindOf(field);
    if (kind === 'person' && cityId !== undefined && random.chance(0.8)) return known.pickPersonOf(cityId, random) ?? value;
    // A thing's own id is new: nothing known has it.
    const one = typeof value === 'string' && kind && field !== 'id' && random.chance(0.92) ? known.pick(kind, random) : undefined;
    if (one !== undefined) return one;
    if (example !== undefined && field !== 'id' && (typeof value === 'object' || random.chance(0.6))) return example;
    return value;
  });
}
