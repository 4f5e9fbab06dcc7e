import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import type { OnBatch, Subscription } from '#events';
import { makeCursor } from './journal-cursor.ts';
import { JournalSignal } from './journal-signal.ts';
import { JournalReading, type ReadingOptions } from './journal-reading.ts';

/** The journal as a source of events: a reader has a cursor of its own and gets everything in the journal's order. */
@Injectable()
export class JournalReader {
  constructor(
    private readonly source: DataSource,
    private readonly signal: JournalSignal,
  ) {}

  async subscribe(reader: string, onBatch: OnBatch, options: ReadingOptions = {}): Promise<Subscription> {
    const sql = sqlOf(this.source);
    await makeCursor(sql, reader);
    const reading = new JournalReading({ sql, signal: this.signal, reader, onBatch, logger: new Logger('journal'), ...options });
    reading.start();
    return reading;
  }
}
