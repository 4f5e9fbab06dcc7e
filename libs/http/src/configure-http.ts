import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { ProblemFilter } from './answers/problem-filter.ts';
import { parseBodies } from './input/body-parsers.ts';
import { InputPipe } from './input/input-pipe.ts';
import { lowerParams } from './input/lower-ids.ts';
import { holdToHttp } from './protocol/hold-to-http.ts';
import { RequestInterceptor } from './request-interceptor.ts';
import { stateOf } from './request-state.ts';

/**
 * All that a service's HTTP has in common. An app calls it once, before `app.init()`. The order matters. Guards come first by Nest's
 * design: they wait for positions and judge who may. Then unknown input is refused, then the idempotency key is read, and the answer is
 * made around the handler.
 */
export function configureHttp(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onRequest', (request, reply, done) => {
    const { correlationId } = stateOf(request);
    request.headers['x-correlation-id'] = correlationId;
    reply.header('X-Correlation-Id', correlationId);
    done();
  });
  holdToHttp(fastify);
  fastify.addHook('preHandler', (request, _, done) => {
    lowerParams(request);
    done();
  });
  parseBodies(app);
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new InputPipe());
  app.useGlobalInterceptors(new RequestInterceptor());
}
