import { Injectable } from '@nestjs/common';

/** Rings when the journal of this process may have grown. Any number wait; each says what it has seen, so no ring is lost. */
@Injectable()
export class JournalSignal {
  private count = 0;
  private readonly waiting = new Set<() => void>();

  /** To be taken before looking, and given to `wait` when there was nothing. */
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
