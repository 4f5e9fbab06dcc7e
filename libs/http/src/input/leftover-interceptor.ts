import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import type { InvalidInput } from '#domain';
import { argumentsOf } from './parse-params.ts';
import { badInput, step } from './well-formed.ts';

/** Parameters and bodies that no argument of the handler takes are unknown input too. */
@Injectable()
export class LeftoverInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const taken = argumentsOf(context);
    if (!taken.some(({ type }) => type === RouteParamtypes.REQUEST)) {
      const errors = [...unknownQuery(request, taken), ...unknownBody(request, taken)];
      if (errors.length > 0) throw badInput(errors);
    }
    return next.handle();
  }
}

type Taken = ReturnType<typeof argumentsOf>;

function unknownQuery({ query }: FastifyRequest, taken: Taken): InvalidInput[] {
  const names = taken.filter(({ type }) => type === RouteParamtypes.QUERY).map(({ data }) => data);
  if (names.includes(undefined)) return [];
  return Object.keys(query as object)
    .filter((name) => !names.includes(name))
    .map((name) => ({ pointer: `?${name}`, detail: 'is not a known parameter' }));
}

function unknownBody({ body }: FastifyRequest, taken: Taken): InvalidInput[] {
  if (body === undefined || body === null || taken.some(({ type }) => type === RouteParamtypes.BODY)) return [];
  if (typeof body !== 'object' || Array.isArray(body)) return [{ pointer: '', detail: 'this route takes no body' }];
  return Object.keys(body).map((name) => ({ pointer: step(name), detail: 'is not a known field' }));
}
