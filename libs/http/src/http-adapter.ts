import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyHttpOptions } from 'fastify';
import { sendProblem } from './answers/problem-filter.ts';
import { bodyLimit } from './input/body-parsers.ts';
import { longestParam } from './protocol/long-params.ts';
import { pathAsked } from './protocol/request-target.ts';
import { answerUnreadable, type Refuses } from './protocol/unreadable.ts';

/**
 * Fastify as every app here uses it. A path that its router can't read is a problem too, though no hook and no filter sees it. A request
 * that was on its way when the app began to close is answered like any other, not with a 503. What Node would refuse by itself, with no
 * problem, is ours to refuse (`holdToHttp`).
 */
export function httpAdapter(options: FastifyHttpOptions<Server> = {}, refuses: Refuses = () => undefined): FastifyAdapter {
  const whole: FastifyHttpOptions<Server> = {
    bodyLimit,
    frameworkErrors: (error, request, reply) => sendProblem(refuses(request.ip, reply) ?? error, request, reply),
    return503OnClosing: false,
    rewriteUrl: pathAsked,
    routerOptions: { maxParamLength: longestParam.signed },
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket, refuses),
    http: { requireHostHeader: false },
    ...options,
  };
  const adapter = new FastifyAdapter(whole);
  const { server } = adapter.getInstance();
  // A proxy's method: Node would hang up without a word.
  server.on('connect', (_, socket) => answerUnreadable(new Error('a tunnel is asked for'), socket as Socket, refuses));
  // RFC 9110, 10.1.1: an expectation that is unknown may be left unmet.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  return adapter;
}
