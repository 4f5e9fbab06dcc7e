import type { FastifyRequest } from 'fastify';
import { idsLowered } from './lower-ids.ts';
import { refuseUnreadable } from './well-formed.ts';

/** What a request says, for whoever looks at it before the input pipe has. */
export interface ReadableRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * Each part is walked when it is first looked at, and refused as the pipe would: text with NUL must not come to the database. Ids are in
 * lower case, as the use case gets them.
 */
export function readable(request: FastifyRequest): ReadableRequest {
  const { params, query, body } = request as unknown as ReadableRequest;
  const passed = new Map<unknown, unknown>();
  const pass = <T>(part: T, walk: () => void): T => {
    if (!passed.has(part)) {
      walk();
      passed.set(part, idsLowered(part));
    }
    return passed.get(part) as T;
  };
  return {
    get params() {
      return pass(params, () => Object.entries(params).forEach(([name, value]) => refuseUnreadable(value, `:${name}`)));
    },
    get query() {
      return pass(query, () => refuseUnreadable(query, '?'));
    },
    get body() {
      return pass(body, () => refuseUnreadable(body));
    },
  };
}
