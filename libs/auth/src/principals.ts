import type { FastifyRequest } from 'fastify';
import { refused } from '#domain';
import type { Principal } from './token-verifier.ts';

/** The principal once let in, with the cities whose office opened the way. */
export interface Admitted extends Principal {
  cityIds: readonly string[];
}

const admitted = new WeakMap<object, Admitted>();

export const admit = (request: FastifyRequest, who: Admitted): unknown => admitted.set(request.raw, who);

/** Of a request that a guard has let in; a public route has nobody. */
export function principalOf(request: FastifyRequest): Admitted {
  const who = admitted.get(request.raw);
  if (!who) throw refused('token-missing');
  return who;
}
