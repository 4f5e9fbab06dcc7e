import { maxHeaderSize } from 'node:http';
import { ifMatchPattern, longestIfMatch } from '#database';
import { keyPattern } from '../idempotency/command-of.ts';
import { positionsPattern } from '../positions/positions.ts';
import { problemReference } from './problem-responses.ts';

interface HeaderSchema {
  type: 'string';
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  example?: string;
}
interface Header {
  description: string;
  schema: HeaderSchema;
}
interface Response {
  description?: string;
  headers?: Record<string, Header>;
  content?: Record<string, unknown>;
}
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  'x-allowed'?: readonly string[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: unknown }[];
  requestBody?: unknown;
  responses: Record<string, Response | { $ref: string }>;
  security?: unknown[];
  'x-made'?: string;
  'x-if-match'?: 'always' | 'once there';
  'x-collection'?: boolean;
  'x-also'?: readonly string[];
  'x-public'?: boolean;
  'x-form'?: boolean;
}

const header = (description: string, example?: string, schema: Partial<HeaderSchema> = {}): Header => ({
  description,
  schema: { type: 'string', ...schema, ...(example !== undefined && { example }) },
});
const sent = (name: string, description: string, schema: Partial<HeaderSchema> = {}, required = false) => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string', ...schema },
});

const keyed =
  '1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a ' +
  '422. Each service keeps its own keys, so use a new one for every act.';
const startsFrom = 'The ETag that the change starts from: a strong one, several, or `*`.';
const onceThere = ' Required once it is there.';
const forms = {
  key: { pattern: keyPattern.source, minLength: 1, maxLength: 255 },
  ifMatch: { pattern: ifMatchPattern.source, minLength: 1, maxLength: longestIfMatch },
  // The bound is that of all headers together.
  positions: { pattern: positionsPattern.source, minLength: 1, maxLength: maxHeaderSize },
} as const;

const correlation = header('Finds the request in the logs.');
const positions = header(
  'What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`.',
  'b40.membership.v1/network@31',
  forms.positions,
);

/** Adds what follows from the method and from the route's notes, and takes the notes out. The summary is the route's own sentence. */
export function completeOperation(operation: Operation, method: string, path: string): void {
  const write = method !== 'get';
  const { 'x-made': made, 'x-if-match': matched, 'x-collection': isCollection, 'x-also': also = [], 'x-public': isPublic } = operation;
  const isForm = operation['x-form'];
  for (const note of ['x-made', 'x-if-match', 'x-collection', 'x-also', 'x-public', 'x-form'] as const) delete operation[note];

  const allowed = operation['x-allowed'];
  if (allowed) operation.description = [operation.description, `Allowed: ${allowed.join(', ')}.`].filter(Boolean).join('\n\n');
  operation.parameters = [
    ...(operation.parameters ?? []),
    ...(write && !isForm ? [sent('Idempotency-Key', keyed, forms.key, true)] : []),
    ...(matched ? [sent('If-Match', `${startsFrom}${matched === 'always' ? '' : onceThere}`, forms.ifMatch, matched === 'always')] : []),
    ...(!write && !isCollection && !isPublic ? [sent('If-None-Match', 'The ETag one has.')] : []),
    ...(isPublic
      ? []
      : [sent('After-Position', 'Wait, up to 2 s, until these are known here: the Event-Position of one’s writes.', forms.positions)]),
  ];

  const ok = operation.responses['200'] as Response | undefined;
  if (ok) {
    ok.headers = {
      'X-Correlation-Id': correlation,
      ...(!isCollection && !isForm && { ETag: header('The version.', '"3"') }),
      ...(write && !isForm && { 'Event-Position': positions, 'Idempotent-Replayed': header('`true` when it was answered before.') }),
    };
    for (const type of also) (ok.content ??= {})[type] = { schema: { type: 'string' } };
    if (made) {
      operation.responses['201'] = {
        ...ok,
        description: 'Made',
        headers: { ...ok.headers, Location: header('Where it is.', made.replaceAll(/:(\w+)/g, '{$1}')) },
      };
    }
    if (!write && !isCollection) operation.responses['304'] = { description: 'As you have it' };
  }
  const statuses = [
    400,
    ...(isPublic ? [] : [401, 403]),
    ...(path.includes('{') || operation.requestBody ? [404] : []),
    ...(write && !isForm ? [409, 422] : []),
    ...(matched ? [412, 428] : []),
    ...(write ? [413, 415] : []),
    414,
    431,
    503,
  ];
  for (const status of statuses) operation.responses[status] ??= problemReference(status);
  if (isPublic) operation.security = [];
}
