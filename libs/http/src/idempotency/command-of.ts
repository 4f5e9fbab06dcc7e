import type { FastifyRequest } from 'fastify';
import { refused } from '#domain';
import { stateOf } from '../request-state.ts';
import type { Route } from '../route.ts';
import { IdempotentCommand } from './idempotent-command.ts';

const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export const isWriting = (request: FastifyRequest): boolean => writing.has(request.method);

/** The command of a writing request. Guards have run before, so that whoever may not write learns nothing of keys. */
export function commandOf(request: FastifyRequest, { made, keepsVersion, takesDryRun }: Route): IdempotentCommand {
  const { sub = '', sent = () => undefined } = stateOf(request);
  return new IdempotentCommand(
    { sub, key: keyOf(request), method: request.method, url: request.url, body: sent },
    { made, keepsVersion, params: request.params as Record<string, string> },
    takesDryRun && (request.query as { dryRun?: unknown }).dryRun === 'true',
  );
}

/** Visible ASCII, as it can stand in a header. */
export const keyPattern = /^[!-~]{1,255}$/;

function keyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (key === undefined || key === '') throw refused('idempotency-key-missing');
  if (typeof key !== 'string' || !keyPattern.test(key)) throw refused('idempotency-key-malformed');
  return key;
}
