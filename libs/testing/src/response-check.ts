import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}
interface Operation {
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: object }> }>;
}
export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
}

/** Fails a test whose answer has a status or a media type that the document does not name for the route, or a body not of its schema. */
export function responseCheck(document: OpenApiDocument): (method: string, path: string, answer: Answer) => void {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  ajvFormats.default(ajv);
  ajv.addSchema(withNulls(document) as object, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const templates = Object.keys(document.paths).map((template) => ({ template, pattern: patternOf(template) }));
  // A literal segment goes before a parameter: `/meetings/{id}` must not answer for `/meetings/record`.
  templates.sort((a, b) => a.template.split('{').length - b.template.split('{').length);

  return (method, path, answer) => {
    const route = templates.find(
      ({ template, pattern }) => pattern.test(path) && document.paths[template]?.[method.toLowerCase()],
    )?.template;
    // An unknown path answers 404 by nature, another method 405.
    if (!route) return answer.status === 404 || answer.status === 405 ? undefined : fail(`${method} ${path} is not documented`);
    const where = `${method} ${route} → ${answer.status}`;
    const responses = document.paths[route]![method.toLowerCase()]!.responses;
    const status = [String(answer.status), 'default'].find((name) => responses[name]);
    if (!status) return fail(`${where} is not documented`, answer.body);
    const pointer = responses[status]!.$ref?.slice(1) ?? `/paths/${escape(route)}/${method.toLowerCase()}/responses/${status}`;
    const content = (at(document, pointer) as Operation['responses'][string]).content;
    if (!content) return answer.body === undefined ? undefined : fail(`${where} is documented without a body`, answer.body);
    const media = answer.headers.get('content-type')?.split(';')[0] ?? '';
    if (!content[media]) return fail(`${where} is documented as ${Object.keys(content).join(', ')}, not ${media}`, answer.body);
    if (!content[media].schema || typeof answer.body === 'string') return;

    const schema = `openapi#${pointer}/content/${escape(media)}/schema`;
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: schema });
    compiled.set(schema, validate);
    if (!validate(answer.body)) fail(`${where}: ${ajv.errorsText(validate.errors, { dataVar: 'body' })}`, answer.body);
  };
}

function fail(message: string, body?: unknown): never {
  throw new Error(body === undefined ? message : `${message}\n${JSON.stringify(body, null, 2)}`);
}

const patternOf = (template: string) =>
  new RegExp(`^${template.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);

const escape = (segment: string) => encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));

const at = (document: unknown, pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value, name) => (value as Record<string, unknown>)[name], document);

/** OpenAPI 3.0 says `nullable`; JSON Schema 2020-12 says it by a type. */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withNulls(part)]));
  if (copy['nullable'] !== true) return copy;
  const { nullable: _nullable, ...schema } = copy;
  return { anyOf: [schema, { type: 'null' }] };
}
