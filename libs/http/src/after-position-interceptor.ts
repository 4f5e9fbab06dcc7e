import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { PositionWaiters, type WaitLimits } from './position-waiters.ts';
import { parsePositions, type Positions } from './positions.ts';

/** Read your writes: a request with After-Position is handled once this service has consumed that far. */
@Injectable()
export class AfterPositionInterceptor implements NestInterceptor {
  private readonly waiters: PositionWaiters;

  constructor(
    private readonly positions: Positions,
    limits?: WaitLimits,
  ) {
    this.waiters = new PositionWaiters(positions, limits);
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['after-position'];
    if (header !== undefined) await this.waiters.wait(parsePositions(String(header), (topic) => this.positions.knows(topic)));
    return next.handle();
  }
}
