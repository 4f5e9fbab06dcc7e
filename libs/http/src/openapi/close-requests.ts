import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = Record<string, Record<string, unknown>>;

const reference = '#/components/schemas/';

/**
 * What a body does not declare is refused, and the document says so: `additionalProperties: false` in every schema that a request has in
 * it. Answers may grow, so that theirs stay open. What stands in both is two schemas: `OwnerBody` is sent, `OwnerView` answered.
 */
export function closeRequests(document: OpenAPIObject): void {
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item as Record<string, Record<string, unknown>>));
  const sent = new Set(operations.flatMap(({ requestBody }) => [...namedIn(requestBody, schemas)]));
  const answered = new Set(operations.flatMap(({ responses }) => [...namedIn(responses, schemas)]));
  const both = (name: string) => sent.has(name) && answered.has(name);
  const asSent = (name: string) => (both(name) ? name.replace(/View$/, 'Body') : name);
  const asAnswered = (name: string) => (both(name) ? name.replace(/Body$/, 'View') : name);

  const all: Schemas = {};
  const add = (name: string, schema: Record<string, unknown>) => {
    if (name in all) throw new Error(`the schema ${name} would stand for two`);
    all[name] = schema;
  };
  for (const [name, schema] of Object.entries(schemas)) {
    if (sent.has(name)) add(asSent(name), closed(renamed(schema, asSent)));
    if (answered.has(name) || !sent.has(name)) add(asAnswered(name), renamed(schema, asAnswered));
  }
  document.components = { ...document.components, schemas: all };
  for (const operation of operations) {
    if (operation['requestBody'] !== undefined) operation['requestBody'] = renamed(operation['requestBody'], asSent);
    operation['responses'] = renamed(operation['responses'], asAnswered);
  }
}

const closed = (schema: Record<string, unknown>): Record<string, unknown> =>
  schema['type'] === 'object' && schema['additionalProperties'] === undefined ? { ...schema, additionalProperties: false } : schema;

/** The names of all schemas that a part of the document leads to. */
function namedIn(part: unknown, schemas: Schemas, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, value] of Object.entries(part)) {
    const name = key === '$ref' && typeof value === 'string' && value.startsWith(reference) ? value.slice(reference.length) : undefined;
    if (name === undefined) namedIn(value, schemas, found);
    else if (!found.has(name)) namedIn(schemas[name], schemas, found.add(name));
  }
  return found;
}

/** A copy that refers to schemas by other names. */
function renamed<T>(part: T, by: (name: string) => string): T {
  if (Array.isArray(part)) return part.map((each: unknown) => renamed(each, by)) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith(reference)
        ? reference + by(value.slice(reference.length))
        : renamed(value, by),
    ]),
  ) as T;
}
