import type { KillPoint, Order } from './kill-points.ts';

/** Ends this process as a power cut would, where it was ordered to. */
export class Killer {
  private order: Order | undefined;
  private seen = 0;

  obey(order: Order): void {
    this.order = order;
    this.seen = 0;
  }

  async passes(point: KillPoint, messages: number): Promise<void> {
    if (this.order?.at !== point) return;
    this.seen += messages;
    if (this.seen < this.order.after) return;
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  }
}
