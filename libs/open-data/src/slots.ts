import { refused } from '#domain';

/** So many at a time. Others wait for `patience` milliseconds, in their order, and are then refused. */
export class Slots {
  private readonly waiting: (() => void)[] = [];

  constructor(
    private free: number,
    private readonly patience: number,
  ) {}

  /** Rejects with 503 `data-sets-busy`. Who has one calls what it gets, once, when it needs it no more. */
  async take(): Promise<() => void> {
    if (this.free > 0) this.free--;
    else await this.next();
    return () => {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    };
  }

  private next(): Promise<void> {
    return new Promise((resolve, reject) => {
      const come = () => {
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(come), 1);
        reject(refused('data-sets-busy'));
      }, this.patience);
      this.waiting.push(come);
    });
  }
}
