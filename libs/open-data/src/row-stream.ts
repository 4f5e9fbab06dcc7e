import { Readable } from 'node:stream';
import type { Row, Snapshot } from './snapshot.ts';
import type { Writing } from './writing.ts';

/** Characters that are given at a time: a slow reader takes few of them in his time, and rows may be long. */
const part = 65_536;

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * A set's text, as fast as it is taken: rows are fetched when those before have been taken. Who does not take a part of it in `patience`
 * milliseconds is cut off. Whatever ends it (its last row, a reader who is gone, a fault) closes the snapshot; the last row does so before
 * it is taken.
 */
export class RowStream extends Readable {
  private begun = false;
  private last = false;
  private stalled: NodeJS.Timeout | undefined;
  /** Of the piece that is being given. */
  private rest = '';

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
    if (this.rest !== '') return this.give(this.rest);
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
    // Between two characters, not within one.
    const end = part + (isHighSurrogate(text.charCodeAt(part - 1)) ? 1 : 0);
    this.rest = text.slice(end);
    const done = this.last && this.rest === '';
    if (!done) this.wait();
    if (text !== '') this.push(text.slice(0, end));
    if (done) this.push(null);
  }

  private wait(): void {
    this.stalled = setTimeout(() => this.destroy(new Error('the reader of a data set has stopped')), this.patience).unref();
  }
}
