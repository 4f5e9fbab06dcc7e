import type { FastifyRequest } from 'fastify';
import { newId } from '#domain';
import type { IdempotentCommand } from './idempotency/idempotent-command.ts';

/** What #http and #auth know of a request beside what Fastify knows. */
export interface RequestState {
  readonly correlationId: string;
  /** W3C trace context, when the caller sent a well-formed one. */
  readonly traceparent?: string;
  /** Makes anew, of the bytes that came, what makes its body the same as another. */
  sent?: () => unknown;
  /** Whose request it is, once the token was checked. */
  sub?: string;
  /** The idempotent command of a writing request, once authorised. */
  command?: IdempotentCommand;
}

const plainWord = /^[\w.:/+=-]{1,128}$/;
const traceContext = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;
const states = new WeakMap<object, RequestState>();

export function stateOf(request: FastifyRequest): RequestState {
  let state = states.get(request.raw);
  if (!state) states.set(request.raw, (state = newState(request)));
  return state;
}

function newState({ headers }: FastifyRequest): RequestState {
  const given = headers['x-correlation-id'] ?? headers['correlationid'];
  const { traceparent } = headers;
  return {
    correlationId: typeof given === 'string' && plainWord.test(given) ? given : newId(),
    ...(typeof traceparent === 'string' && traceContext.test(traceparent) ? { traceparent } : {}),
  };
}
