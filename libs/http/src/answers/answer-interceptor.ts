import { Injectable, Logger, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { SSE_METADATA } from '@nestjs/common/constants.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, map, of, throwError, type Observable } from 'rxjs';
import { fieldsOf } from '../fields/field.ts';
import { isWriting } from '../idempotency/command-interceptor.ts';
import { Replay } from '../idempotency/idempotent-command.ts';
import { stateOf } from '../request-state.ts';
import { viewOf } from '../route.ts';
import { Content } from './content.ts';
import { isCollection, sameTag, serialise, versionOf, weakTag, type SentAnswer } from './sent-answer.ts';

/** Makes the answer of what a handler returned. A write is answered with the text that its transaction kept, a read with its ETag. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  private readonly logger = new Logger('http');

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (Reflect.hasMetadata(SSE_METADATA, context.getHandler())) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const write = isWriting(request);
    return next.handle().pipe(
      map((result) => (write ? this.written(request, reply, result, context) : read(request, reply, result, context))),
      catchError((error: unknown) => {
        if (!(error instanceof Replay)) return throwError(() => error);
        reply.header('Idempotent-Replayed', 'true');
        return of(send(reply, error.answer));
      }),
    );
  }

  private written(request: FastifyRequest, reply: FastifyReply, result: unknown, context: ExecutionContext): unknown {
    const { command } = stateOf(request);
    if (command?.answered) return send(reply, command.answered);
    this.logger.error(`${context.getClass().name}.${context.getHandler().name} wrote outside the unit of work: its answer is not kept`);
    return read(request, reply, result, context);
  }
}

function send(reply: FastifyReply, { status, body, location, etag, eventPosition }: SentAnswer): string {
  if (location) reply.header('Location', location);
  if (etag) reply.header('ETag', etag);
  if (eventPosition) reply.header('Event-Position', eventPosition);
  reply.code(status).type('application/json; charset=utf-8');
  return body;
}

function read(request: FastifyRequest, reply: FastifyReply, result: unknown, context: ExecutionContext): unknown {
  if (result === undefined || result instanceof StreamableFile || reply.sent) return result;
  const view = viewOf(context);
  const body = result instanceof Content ? result.body : serialise(result, view !== undefined && fieldsOf(view).has('version'));
  const version = versionOf(result instanceof Content ? result.entity : result);
  reply.code(200).type(result instanceof Content ? result.type : 'application/json; charset=utf-8');
  if (!isCollection(result)) {
    // Another media type of the same version is another text, so that the version is the strong tag of JSON alone.
    const etag = version !== undefined && !(result instanceof Content) ? `"${version}"` : weakTag(body);
    reply.header('ETag', etag).header('Cache-Control', 'private, no-cache');
    if (sameTag(request.headers['if-none-match'], etag)) {
      reply.code(304).removeHeader('Content-Type');
      return undefined;
    }
  }
  return body;
}
