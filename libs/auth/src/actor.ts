import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { stateOf, type IdempotentCommand } from '#http';
import { principalOf } from './principals.ts';
import type { Role } from './token-verifier.ts';

/** Whose request it is, with all that events keep of it. The unit of work takes it: `work.transaction(by, …)`. */
export class Actor {
  readonly sub: string;
  /** `sub`, by the name it has in events. */
  readonly actor: string;
  readonly roles: readonly Role[];
  readonly personId?: string;
  /** The cities whose office the person holds today. Empty for somebody whom another right has let in. */
  readonly cityIds: readonly string[];
  readonly correlationId: string;
  readonly traceparent?: string;
  /** A command's event has no cause. */
  readonly causationId: undefined;
  readonly ifMatch?: string;
  readonly command?: IdempotentCommand;

  constructor(request: FastifyRequest) {
    const { sub, roles, personId, cityIds } = principalOf(request);
    const { correlationId, traceparent, command } = stateOf(request);
    const ifMatch = request.headers['if-match'];
    Object.assign(this, { sub, actor: sub, roles, cityIds, correlationId, causationId: undefined });
    Object.assign(this, {
      ...(personId && { personId }),
      ...(traceparent && { traceparent }),
      ...(ifMatch && { ifMatch }),
      ...(command && { command }),
    });
  }

  is(role: Role): boolean {
    return this.roles.includes(role);
  }
}

/** Of whoever has a signed address: what is done by it is done for the office that it was sent to. It is the origin of a transaction. */
export type ByMail = (officeId: string) => { actor: string; correlationId: string; traceparent?: string };

/** `@FromMail() by: ByMail`; the actor of its events is `urn:b40:mail:<office>`. */
export const FromMail = createParamDecorator((_: unknown, context: ExecutionContext): ByMail => {
  const { correlationId, traceparent } = stateOf(context.switchToHttp().getRequest<FastifyRequest>());
  return (officeId) => ({ actor: `urn:b40:mail:${officeId}`, correlationId, ...(traceparent && { traceparent }) });
});

/** `@By() by: Actor` */
export const By = createParamDecorator(
  (_: unknown, context: ExecutionContext) => new Actor(context.switchToHttp().getRequest<FastifyRequest>()),
);
