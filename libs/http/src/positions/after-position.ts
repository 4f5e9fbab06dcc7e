import type { FastifyRequest } from 'fastify';
import { PositionWaiters, type WaitLimits } from './position-waiters.ts';
import { parsePositions, type Positions } from './positions.ts';

/**
 * Read your writes: a request with After-Position is handled once this service has consumed that far. Who judges rights waits here
 * first, for rights are read from the same facts; and whoever has no token does not wait, for there is only so much room.
 */
export class AfterPosition {
  private readonly waiters: PositionWaiters;

  constructor(
    private readonly positions: Positions,
    limits?: WaitLimits,
  ) {
    this.waiters = new PositionWaiters(positions, limits);
  }

  async wait({ headers }: FastifyRequest): Promise<void> {
    const header = headers['after-position'];
    if (header !== undefined) await this.waiters.wait(parsePositions(String(header), (topic) => this.positions.knows(topic)));
  }
}
