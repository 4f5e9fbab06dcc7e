import { sqlOf } from '#database';
import { Clock } from '#domain';
import { parseParams, stateOf } from '#http';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { allowedBy } from './allow.ts';
import { decide } from './decide.ts';
import { Offices } from './offices.ts';
import { admit } from './principals.ts';
import type { RouteRequest, Rule } from './rules.ts';
import { TokenVerifier } from './token-verifier.ts';

/** Stands before every route of every controller: token, then `@Allow`. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const rules = this.reflector.getAllAndOverride<readonly Rule[] | 'public' | undefined>(allowedBy, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rules === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const who = await this.verifier.verify(request.headers.authorization);
    if (who.roles.includes('office')) parseParams(context);
    const admitted = await decide(who, rules ?? [], {
      request: request as unknown as RouteRequest,
      offices: () => this.modules.get(Offices, { strict: false }),
      db: { query: (sql, params) => sqlOf(this.modules.get(DataSource, { strict: false })).query(sql, params) },
      today: this.clock().today(),
    });
    admit(request, admitted);
    stateOf(request).sub = admitted.sub;
    return true;
  }

  private clock(): Clock {
    try {
      return this.modules.get(Clock, { strict: false });
    } catch {
      return new Clock();
    }
  }
}
