import { Injectable, Logger, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, map, of, throwError, type Observable } from 'rxjs';
import { Content } from './answers/content.ts';
import { isCollection, sameTag, serialise, versionOf, weakTag, type SentAnswer } from './answers/sent-answer.ts';
import { commandOf, isWriting } from './idempotency/command-of.ts';
import { Replay } from './idempotency/idempotent-command.ts';
import { refuseLeftover } from './input/leftover.ts';
import { takeMark, withMark } from './pages/cursor-mark.ts';
import { stateOf } from './request-state.ts';
import { routeOf, type Route } from './route.ts';

/**
 * What happens around every handler: unknown input is refused, the idempotency key read, cursors lose and get the mark of their list, and
 * the answer is made of what the handler returned. A write is answered with the text that its transaction kept, a read with its ETag. One
 * interceptor, because each costs every request an observable and an async scope of its own (measured: four cost a tenth of a read).
 */
@Injectable()
export class RequestInterceptor implements NestInterceptor {
  private readonly logger = new Logger('http');

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const route = routeOf(context);
    refuseLeftover(request, route);
    if (isWriting(request) && !route.takesForm) return this.write(request, reply, next, context, route);
    const mark = route.takesCursor ? takeMark(request) : undefined;
    if (route.streams) return next.handle();
    return next.handle().pipe(map((result) => read(request, reply, mark === undefined ? result : withMark(result, mark), route)));
  }

  private write(request: FastifyRequest, reply: FastifyReply, next: CallHandler, context: ExecutionContext, route: Route) {
    const command = (stateOf(request).command = commandOf(request, route));
    return next.handle().pipe(
      map((result) => {
        if (command.answered) return send(reply, command.answered);
        this.logger.error(`${context.getClass().name}.${context.getHandler().name} wrote outside the unit of work: its answer is not kept`);
        return read(request, reply, result, route);
      }),
      catchError((error: unknown) => {
        if (!(error instanceof Replay)) return throwError(() => error);
        reply.header('Idempotent-Replayed', 'true');
        return of(send(reply, error.answer));
      }),
    );
  }
}

function send(reply: FastifyReply, { status, body, location, etag, eventPosition }: SentAnswer): string {
  if (location) reply.header('Location', location);
  if (etag) reply.header('ETag', etag);
  if (eventPosition) reply.header('Event-Position', eventPosition);
  reply.code(status).type('application/json; charset=utf-8');
  return body;
}

function read(request: FastifyRequest, reply: FastifyReply, result: unknown, { keepsVersion }: Route): unknown {
  if (result === undefined || result instanceof StreamableFile || reply.sent) return result;
  const body = result instanceof Content ? result.body : serialise(result, keepsVersion);
  const version = versionOf(result instanceof Content ? result.entity : result);
  reply.code(200).type(result instanceof Content ? result.type : 'application/json; charset=utf-8');
  if (result instanceof Content) reply.code(result.status).headers(result.headers);
  if (!isCollection(result) && !isWriting(request) && reply.statusCode === 200) {
    // Another media type of the same version is another text, so that the version is the strong tag of JSON alone.
    // One that the route has given itself stands.
    const given = reply.getHeader('ETag') as string | undefined;
    const etag = given ?? (version !== undefined && !(result instanceof Content) ? `"${version}"` : weakTag(body));
    reply.header('ETag', etag);
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'private, no-cache');
    if (sameTag(request.headers['if-none-match'], etag)) {
      reply.code(304).removeHeader('Content-Type');
      return undefined;
    }
  }
  return body;
}
