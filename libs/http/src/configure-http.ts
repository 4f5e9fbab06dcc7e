import { ModuleRef } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AfterPositionInterceptor } from './after-position-interceptor.ts';
import { AnswerInterceptor } from './answer-interceptor.ts';
import { parseJsonOnly } from './body-parsers.ts';
import { CommandInterceptor } from './command-interceptor.ts';
import { InputPipe } from './input-pipe.ts';
import { LeftoverInterceptor } from './leftover-interceptor.ts';
import { Positions } from './positions.ts';
import { ProblemFilter } from './problem-filter.ts';
import { stateOf } from './request-state.ts';

/**
 * All that a service's HTTP has in common, once, before `app.init()`. Order matters: guards (who may) come before these by Nest's
 * design, then unknown input, the wait for positions, the idempotency key, and around the handler the answer.
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
  const positions = provided(app);
  app.useGlobalInterceptors(
    new LeftoverInterceptor(),
    ...(positions ? [new AfterPositionInterceptor(positions)] : []),
    new CommandInterceptor(),
    new AnswerInterceptor(),
  );
}

function provided(app: NestFastifyApplication): Positions | undefined {
  try {
    // Not `app.get`: Nest ends the process when that finds nothing.
    return app.get(ModuleRef).get(Positions, { strict: false });
  } catch {
    return undefined;
  }
}
