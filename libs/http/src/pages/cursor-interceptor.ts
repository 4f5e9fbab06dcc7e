import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { invalid } from '#domain';
import { fieldsOf, type FieldClass } from '../fields/field.ts';
import { argumentsOf } from '../input/parse-params.ts';

/**
 * Puts the mark of its list on a cursor that goes out, and takes it off one that comes in. Many lists sort by an id: without the mark
 * another list's cursor would be taken and silently leave things out. Queries see the sort key alone.
 */
@Injectable()
export class CursorInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!takesCursor(context)) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const mark = cursorMark(request.routeOptions.url!, request.params as object);
    const query = request.query as Record<string, unknown>;
    if (typeof query['cursor'] === 'string') {
      if (!query['cursor'].startsWith(mark)) throw invalid('?cursor', 'is not a cursor of this list');
      query['cursor'] = query['cursor'].slice(mark.length);
    }
    return next.handle().pipe(map((result: unknown) => marked(result, mark)));
  }
}

const takesCursor = (context: ExecutionContext): boolean => {
  const types = (Reflect.getMetadata('design:paramtypes', context.getClass().prototype as object, context.getHandler().name) ??
    []) as unknown[];
  return argumentsOf(context).some(({ type, data, index }) => {
    const of = types[index];
    return type === RouteParamtypes.QUERY && data === undefined && typeof of === 'function' && fieldsOf(of as FieldClass).has('cursor');
  });
};

/** Of the list at a route (`/v1/meetings/:meetingId/statements`): the statements of one meeting and those of another are two lists. */
export const cursorMark = (route: string, params: object): string =>
  createHash('sha256')
    .update(JSON.stringify([route, params]))
    .digest('base64url')
    .slice(0, 8);

function marked(result: unknown, mark: string): unknown {
  const { next } = (result ?? {}) as { next?: unknown };
  return typeof next === 'string' ? { ...(result as object), next: mark + next } : result;
}
