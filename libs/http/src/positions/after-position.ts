import type { FastifyRequest } from 'fastify';
import { PositionWaiters, type WaitLimits } from './position-waiters.ts';
import { parsePositions, type Positions } from './positions.ts';

/**
 * Read your writes: a request with After-Position is handled once this service has consumed that far. #auth waits here before it judges
 * rights, because rights are read from the same facts. It waits after the token was checked, because there is room for so many only.
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
