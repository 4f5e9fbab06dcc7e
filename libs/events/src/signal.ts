/**
 * Wakes whoever waits for news in this process. Any number wait. A waiter takes `rung` before it looks and gives it to `wait` when it has
 * found nothing: a ring between the two ends the wait at once, so none is lost.
 */
export class Signal {
  private count = 0;
  private readonly waiting = new Set<() => void>();

  /** How often it has rung. */
  get rung(): number {
    return this.count;
  }

  ring(): void {
    this.count++;
    for (const wake of this.waiting) wake();
  }

  /** Resolves at the first ring after `seen`, after `milliseconds`, or when `until` is aborted. */
  async wait(seen: number, milliseconds: number, until?: AbortSignal): Promise<void> {
    if (this.count !== seen || until?.aborted) return;
    let wake!: () => void;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      wake = resolve;
      this.waiting.add(wake);
      until?.addEventListener('abort', wake, { once: true });
      timer = setTimeout(wake, Math.max(0, milliseconds));
    });
    clearTimeout(timer);
    until?.removeEventListener('abort', wake);
    this.waiting.delete(wake);
  }
}
