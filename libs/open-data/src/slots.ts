import { refused } from '#domain';

interface Waiting {
  reader: string;
  come(): void;
}

/** So many at a time, and `own` of one reader. Others wait for `patience` milliseconds, in their order, and are then refused. */
export class Slots {
  private readonly waiting: Waiting[] = [];
  /** How many each has. */
  private readonly taken = new Map<string, number>();

  constructor(
    private free: number,
    private readonly own: number,
    private readonly patience: number,
  ) {}

  /** Rejects with 503 `data-sets-busy`. Who has one calls what it gets, once, when it needs it no more. */
  async take(reader: string): Promise<() => void> {
    if (this.mayHave(reader)) this.give(reader);
    else await this.next(reader);
    return () => {
      this.free++;
      const left = this.taken.get(reader)! - 1;
      if (left > 0) this.taken.set(reader, left);
      else this.taken.delete(reader);
      this.serve();
    };
  }

  private mayHave(reader: string): boolean {
    return this.free > 0 && (this.taken.get(reader) ?? 0) < this.own;
  }

  private give(reader: string): void {
    this.free--;
    this.taken.set(reader, (this.taken.get(reader) ?? 0) + 1);
  }

  /** The first who may have one: who has all of his own keeps nobody behind him from it. */
  private serve(): void {
    const at = this.waiting.findIndex(({ reader }) => this.mayHave(reader));
    const [next] = at < 0 ? [] : this.waiting.splice(at, 1);
    if (!next) return;
    this.give(next.reader);
    next.come();
  }

  private next(reader: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const waits: Waiting = {
        reader,
        come: () => {
          clearTimeout(late);
          resolve();
        },
      };
      const late = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(waits), 1);
        reject(refused('data-sets-busy'));
      }, this.patience);
      this.waiting.push(waits);
    });
  }
}
