import { Readable } from 'node:stream';
import type { Row, Snapshot } from './snapshot.ts';
import type { Writing } from './writing.ts';

/**
 * A set's text, as fast as it is taken: rows are fetched when those before have been taken. Who takes nothing for `patience` milliseconds
 * is cut off. Whatever ends it (its last row, a reader who is gone, a fault) closes the snapshot; the last row does so before it is taken.
 */
export class RowStream extends Readable {
  private begun = false;
  private last = false;
  private stalled: NodeJS.Timeout | undefined;

  /** `rows`: the first, which are read before anything is sent, so that a fault is still a problem. */
  constructor(
    private readonly rows: readonly Row[],
    private readonly snapshot: Snapshot,
    private readonly writing: Writing,
    private readonly patience: number,
  ) {
    super({ highWaterMark: 65_536 });
    this.wait();
  }

  override _read(): void {
    clearTimeout(this.stalled);
    this.piece().then(
      (text) => this.give(text),
      (error: Error) => this.destroy(error),
    );
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.stalled);
    void this.end(error, done);
  }

  private async end(error: Error | null, done: (error: Error | null) => void): Promise<void> {
    await this.snapshot.close();
    done(error);
  }

  private async piece(): Promise<string> {
    const { begun, writing } = this;
    const rows = begun ? await this.snapshot.next() : this.rows;
    this.begun = true;
    const text = `${begun ? '' : writing.head}${writing.piece(rows, !begun)}`;
    if (rows.length > 0) return text;
    await this.snapshot.close();
    this.last = true;
    return text + writing.tail;
  }

  private give(text: string): void {
    if (this.destroyed) return;
    if (!this.last) this.wait();
    if (text !== '') this.push(text);
    if (this.last) this.push(null);
  }

  private wait(): void {
    this.stalled = setTimeout(() => this.destroy(new Error('the reader of a data set has stopped')), this.patience).unref();
  }
}
