import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { sendProblem } from './answers/problem-filter.ts';
import { bodyLimit } from './input/body-parsers.ts';

/**
 * Fastify as every app here uses it. A path that its router can't read is a problem too, though no hook and no filter sees it. A request
 * that was on its way when the app began to close is answered like any other, not with a 503.
 */
export const httpAdapter = (options: FastifyServerOptions = {}): FastifyAdapter =>
  new FastifyAdapter({ bodyLimit, frameworkErrors: sendProblem, return503OnClosing: false, ...options });
