import { refused } from '#domain';
import { mostTold } from '../input/wrong-places.ts';
import { writePosition, type Position, type Positions } from './positions.ts';

interface Waiter {
  asked: readonly Position[];
  until: number;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

export interface WaitLimits {
  patience: number;
  pause: number;
  most: number;
}

/** One loop serves everybody who waits, with one look-up a turn, however many they are. */
export class PositionWaiters {
  private readonly waiters = new Set<Waiter>();
  private turning = false;

  constructor(
    private readonly positions: Positions,
    private readonly limits: WaitLimits = { patience: 2_000, pause: 20, most: 1_000 },
  ) {}

  async wait(asked: readonly Position[]): Promise<void> {
    if (this.waiters.size >= this.limits.most) throw refused('too-many-waiters');
    const reached = new Promise<void>((resolve, reject) =>
      this.waiters.add({ asked, until: Date.now() + this.limits.patience, resolve, reject }),
    );
    if (!this.turning) void this.turn();
    await reached;
  }

  private async turn(): Promise<void> {
    this.turning = true;
    while (this.waiters.size > 0) {
      const served = [...this.waiters];
      try {
        const behind = new Set((await this.positions.behind(union(served))).map(writePosition));
        for (const waiter of served) this.settle(waiter, behind);
      } catch (error) {
        for (const waiter of served) if (this.waiters.delete(waiter)) waiter.reject(error);
      }
      if (this.waiters.size > 0) await new Promise((resolve) => setTimeout(resolve, this.limits.pause));
    }
    this.turning = false;
  }

  private settle(waiter: Waiter, behind: ReadonlySet<string>): void {
    const missing = waiter.asked.map(writePosition).filter((position) => behind.has(position));
    if (missing.length > 0 && Date.now() < waiter.until) return;
    this.waiters.delete(waiter);
    if (missing.length === 0) waiter.resolve();
    else {
      const others = missing.length - mostTold;
      waiter.reject(refused('projection-behind', { positions: missing.slice(0, mostTold), ...(others > 0 && { others }) }));
    }
  }
}

function union(waiters: readonly Waiter[]): Position[] {
  const all = new Map<string, Position>();
  for (const { asked } of waiters) for (const position of asked) all.set(writePosition(position), position);
  return [...all.values()];
}
