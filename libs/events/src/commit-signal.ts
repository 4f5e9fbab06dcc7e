import { Injectable } from '@nestjs/common';

/** Rings when this process has committed events: the relay wakes at once instead of at its next poll. */
@Injectable()
export class CommitSignal {
  private readonly waiting = new Set<() => void>();
  private raised = false;

  raise(): void {
    this.raised = true;
    for (const wake of this.waiting) wake();
  }

  /** Resolves at the next `raise` (at once, when one came since the last wait), or after `milliseconds`. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.raised) {
      let wake!: () => void;
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        this.waiting.add(wake);
        timer = setTimeout(resolve, milliseconds);
      });
      clearTimeout(timer);
      this.waiting.delete(wake);
    }
    this.raised = false;
  }
}
