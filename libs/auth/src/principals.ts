import type { FastifyRequest } from 'fastify';
import { refused } from '#domain';
import type { Principal } from './token-verifier.ts';

/** A principal who was let in, with the cities whose office has let them in. */
export interface Admitted extends Principal {
  cityIds: readonly string[];
}

const admitted = new WeakMap<object, Admitted>();

export const admit = (request: FastifyRequest, who: Admitted): unknown => admitted.set(request.raw, who);

/** Whose request a guard has let in. A public route has nobody. */
export function principalOf(request: FastifyRequest): Admitted {
  const who = admitted.get(request.raw);
  if (!who) throw refused('token-missing');
  return who;
}
