import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { invalid } from '#domain';

/**
 * Takes the mark of its list off a cursor that comes in; answers the mark, which goes on the one that goes out. Many lists sort by an id:
 * without the mark another list's cursor would be taken and silently leave things out. Queries see the sort key alone.
 */
export function takeMark(request: FastifyRequest): string {
  const mark = cursorMark(request.routeOptions.url!, request.params as object);
  const query = request.query as Record<string, unknown>;
  if (typeof query['cursor'] === 'string') {
    if (!query['cursor'].startsWith(mark)) throw invalid('?cursor', 'is not a cursor of this list');
    query['cursor'] = query['cursor'].slice(mark.length);
  }
  return mark;
}

/** Of the list at a route (`/v1/meetings/:meetingId/statements`): the statements of one meeting and those of another are two lists. */
export const cursorMark = (route: string, params: object): string =>
  createHash('sha256')
    .update(JSON.stringify([route, params]))
    .digest('base64url')
    .slice(0, 8);

export function withMark(result: unknown, mark: string): unknown {
  const { next } = (result ?? {}) as { next?: unknown };
  return typeof next === 'string' ? { ...(result as object), next: mark + next } : result;
}
