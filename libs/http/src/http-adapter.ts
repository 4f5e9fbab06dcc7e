import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { bodyLimit } from './body-parsers.ts';
import { sendProblem } from './problem-filter.ts';

/** Fastify as every app here uses it. Paths that its router can't read are problems too, though no hook and no filter sees them. */
export const httpAdapter = (options: FastifyServerOptions = {}): FastifyAdapter =>
  new FastifyAdapter({ bodyLimit, frameworkErrors: sendProblem, ...options });
