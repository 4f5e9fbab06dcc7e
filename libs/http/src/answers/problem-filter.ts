import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sqlState } from '#database';
import { fileTaken } from '../input/csv-file.ts';
import { formTaken, formTypes } from '../input/form.ts';
import { untransformed } from '../protocol/cache-control.ts';
import { shownPath } from '../protocol/shown-path.ts';
import { stateOf } from '../request-state.ts';
import { problemOf, type Problem } from './problem.ts';

const logger = new Logger('http');

/** Every error leaves as a problem. What nobody foresaw is logged with its correlation id, and its caller learns nothing of it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { correlationId } = stateOf(request);
  const problem = problemOf(error, shownPath(request.url.split('?', 1)[0]!));
  if (problem.status === 500)
    logger.error({ err: error, correlationId, method: request.method, url: problem.instance }, 'unforeseen error');
  if (problem.code === 'value-out-of-range') logger.warn(missedCheck(error, request), 'a check is missing: a value came to the database');
  if (reply.sent || reply.raw.headersSent) return; // a stream broke off; its connection is all there is to close
  if (problem.status === 401) reply.header('WWW-Authenticate', challenge(problem.code));
  // What would have been taken instead (RFC 9110, 15.5.16).
  if (problem.status === 415)
    reply.headers(
      problem.code === 'content-coding-unsupported'
        ? { 'Accept-Encoding': 'identity' }
        : { Accept: formTaken(request) ? [...formTypes, 'application/json'].join(', ') : (fileTaken(request) ?? 'application/json') },
    );
  if ([429, 503].includes(problem.status) && !reply.hasHeader('Retry-After')) reply.header('Retry-After', String(retryAfter(problem)));
  // A path that the router can't read comes here past every hook.
  reply.header('X-Correlation-Id', correlationId).header('Cache-Control', untransformed(reply.getHeader('Cache-Control')));
  void reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

/** The error's message quotes the value, so that it stays out of the log; the statement has its parameters' places alone. */
const missedCheck = (error: unknown, request: FastifyRequest) => ({
  correlationId: stateOf(request).correlationId,
  method: request.method,
  route: request.routeOptions.url,
  sqlState: sqlState(error),
  statement: (error as { query?: string } | null)?.query,
});

/** Seconds: a refusal may know better (`details.retryAfter`). */
const retryAfter = ({ retryAfter: seconds }: Problem): number => (typeof seconds === 'number' ? seconds : 1);

/** RFC 6750, 3: no error where there was no token. */
const challenge = (code: string): string =>
  code === 'token-missing' ? 'Bearer realm="b40"' : `Bearer realm="b40", error="invalid_token", error_description="${code}"`;
