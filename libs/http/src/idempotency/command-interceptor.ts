import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { refused } from '#domain';
import { fieldsOf } from '../fields/field.ts';
import { parseJson } from '../input/body-parsers.ts';
import { stateOf } from '../request-state.ts';
import { madeAt, viewOf } from '../route.ts';
import { IdempotentCommand } from './idempotent-command.ts';

const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export const isWriting = (request: FastifyRequest): boolean => writing.has(request.method);

/** Gives every writing request its command. Guards have run before, so that whoever may not write learns nothing of keys. */
@Injectable()
export class CommandInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!isWriting(request)) return next.handle();
    const view = viewOf(context);
    const state = stateOf(request);
    state.command = new IdempotentCommand(
      { sub: state.sub ?? '', key: keyOf(request), method: request.method, url: request.url, body: () => parseJson(state.sentBody) },
      {
        made: madeAt(context),
        keepsVersion: view !== undefined && fieldsOf(view).has('version'),
        params: request.params as Record<string, string>,
      },
    );
    return next.handle();
  }
}

/** Visible ASCII, as it can stand in a header. */
export const keyPattern = /^[!-~]{1,255}$/;

function keyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (key === undefined || key === '') throw refused('idempotency-key-missing');
  if (typeof key !== 'string' || !keyPattern.test(key)) throw refused('idempotency-key-malformed');
  return key;
}
