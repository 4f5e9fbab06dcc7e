import { refused } from '#domain';

/** So many at a time, and `own` of one reader. Others wait for `patience` milliseconds, in their order, and are then refused. */
export class Slots {
  private readonly waiting: (() => void)[] = [];
  /** How many each has, or waits for. */
  private readonly taken = new Map<string, number>();

  constructor(
    private free: number,
    private readonly own: number,
    private readonly patience: number,
  ) {}

  /** Rejects with 503 `data-sets-busy`. Who has one calls what it gets, once, when it needs it no more. */
  async take(reader: string): Promise<() => void> {
    const has = this.taken.get(reader) ?? 0;
    if (has >= this.own) throw refused('data-sets-busy');
    this.taken.set(reader, has + 1);
    try {
      if (this.free > 0) this.free--;
      else await this.next();
    } catch (error) {
      this.leave(reader);
      throw error;
    }
    return () => {
      this.leave(reader);
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    };
  }

  private leave(reader: string): void {
    const has = this.taken.get(reader)! - 1;
    if (has > 0) this.taken.set(reader, has);
    else this.taken.delete(reader);
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
