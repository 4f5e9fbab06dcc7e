import { Injectable, type Abstract, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { Clock } from '#domain';
import { AfterPosition, parseParams, Positions, readable, stateOf } from '#http';
import { allowedBy } from './allow.ts';
import { decide } from './decide.ts';
import { Offices } from './offices.ts';
import { admit } from './principals.ts';
import type { Rule } from './rules.ts';
import { TokenVerifier } from './token-verifier.ts';

/** Stands before every route of every controller. It checks the token, waits for positions, then judges by `@Allow`. */
@Injectable()
export class AccessGuard implements CanActivate {
  private afterPosition: AfterPosition | undefined;

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
    await this.waitForPositions(request);
    if (who.roles.includes('office')) parseParams(context);
    const { modules } = this;
    const clock = () => this.provided(Clock) ?? new Clock();
    const admitted = await decide(who, rules ?? [], {
      request: readable(request),
      offices: () => modules.get(Offices, { strict: false }),
      db: { query: (sql, params) => sqlOf(modules.get(DataSource, { strict: false })).query(sql, params) },
      // A day is formatted: for an office alone.
      get today() {
        return clock().today();
      },
    });
    admit(request, admitted);
    stateOf(request).sub = admitted.sub;
    return true;
  }

  /** Rights are judged by what the caller has seen: somebody may just have been given an office, or have lost it. */
  private async waitForPositions(request: FastifyRequest): Promise<void> {
    if (request.headers['after-position'] === undefined) return;
    const positions = this.provided(Positions);
    if (positions) await (this.afterPosition ??= new AfterPosition(positions)).wait(request);
  }

  private provided<T>(token: Abstract<T>): T | undefined {
    try {
      return this.modules.get<Abstract<T>, T>(token, { strict: false });
    } catch {
      return undefined;
    }
  }
}
