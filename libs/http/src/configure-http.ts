import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { CursorInterceptor } from './pages/cursor-interceptor.ts';
import { AnswerInterceptor } from './answers/answer-interceptor.ts';
import { parseJsonOnly } from './input/body-parsers.ts';
import { CommandInterceptor } from './idempotency/command-interceptor.ts';
import { InputPipe } from './input/input-pipe.ts';
import { LeftoverInterceptor } from './input/leftover-interceptor.ts';
import { ProblemFilter } from './answers/problem-filter.ts';
import { stateOf } from './request-state.ts';

/**
 * All that a service's HTTP has in common, once, before `app.init()`. Order matters: guards (who may, after the wait for
 * positions) come before these by Nest's design, then unknown input, the idempotency key, and around the handler the answer.
 */
export function configureHttp(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onRequest', (request, reply, done) => {
    const { correlationId } = stateOf(request);
    request.headers['x-correlation-id'] = correlationId;
    reply.header('X-Correlation-Id', correlationId);
    done();
  });
  parseJsonOnly(app);
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new InputPipe());
  app.useGlobalInterceptors(new LeftoverInterceptor(), new CommandInterceptor(), new AnswerInterceptor(), new CursorInterceptor());
}
