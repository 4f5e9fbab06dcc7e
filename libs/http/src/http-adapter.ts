import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { bodyLimit } from './input/body-parsers.ts';
import { sendProblem } from './answers/problem-filter.ts';

/**
 * Fastify as every app here uses it. Paths that its router can't read are problems too, though no hook and no filter sees them; and a
 * request that was on its way when the app began to close is answered like any other, not with a 503.
 */
export const httpAdapter = (options: FastifyServerOptions = {}): FastifyAdapter =>
  new FastifyAdapter({ bodyLimit, frameworkErrors: sendProblem, return503OnClosing: false, ...options });
