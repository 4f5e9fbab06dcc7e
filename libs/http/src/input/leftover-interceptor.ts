import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { argumentsOf } from './parse-params.ts';
import { refuseUnreadable } from './well-formed.ts';
import { under, WrongPlaces } from './wrong-places.ts';

/** Parameters and bodies that no argument of the handler takes are unknown input too. */
@Injectable()
export class LeftoverInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const taken = argumentsOf(context);
    if (!taken.some(({ type }) => type === RouteParamtypes.REQUEST)) {
      const wrong = new WrongPlaces();
      noteQuery(request, taken, wrong);
      noteBody(request, taken, wrong);
      wrong.refuse();
    }
    return next.handle();
  }
}

type Taken = ReturnType<typeof argumentsOf>;

function noteQuery({ query }: FastifyRequest, taken: Taken, wrong: WrongPlaces): void {
  const names = taken.filter(({ type }) => type === RouteParamtypes.QUERY).map(({ data }) => data);
  if (names.includes(undefined)) return;
  for (const name of Object.keys(query as object)) if (!names.includes(name)) wrong.add(() => under('?', name), 'is not a known parameter');
}

function noteBody({ body }: FastifyRequest, taken: Taken, wrong: WrongPlaces): void {
  if (body === undefined || body === null || taken.some(({ type }) => type === RouteParamtypes.BODY)) return;
  refuseUnreadable(body);
  if (typeof body !== 'object' || Array.isArray(body)) wrong.add(() => '', 'this route takes no body');
  else for (const name of Object.keys(body)) wrong.add(() => under('', name), 'is not a known field');
}
