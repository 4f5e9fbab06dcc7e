import { Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DataOf, EventType } from '#contracts';
import { Transaction } from '#database';
import { Clock, type LocalDate } from '#domain';
import { activeTraceparent, traced } from '#observability';
import { AfterAppend } from './after-append.ts';
import { append, toAppend, type AppendOptions, type Appended } from './append.ts';
import { CommitSignal } from './commit-signal.ts';
import type { Origin } from '../origin.ts';

/** A transaction. Its events are written at its end, whatever the use case did before, so that nobody can forget the key's lock. */
export class EventTransaction extends Transaction {
  private asked?: Date;

  constructor(
    em: EntityManager,
    readonly origin: Origin,
    private readonly clock: Clock,
    private readonly buffer: Appended[] = [],
  ) {
    super(em, origin.ifMatch);
  }

  /** Taken when it is first asked for, after what the use case has waited for by then, and the same until the end. */
  get now(): Date {
    return (this.asked ??= this.clock.now());
  }

  /** The day of `now` in the network's time zone: two asks in one transaction can't fall on two days. */
  get today(): LocalDate {
    return this.clock.dayOf(this.now);
  }

  /** The network's own: IANA. */
  get timeZone(): string {
    return this.clock.timeZone;
  }

  /** The day that it was at an instant, in the network's time zone. */
  dayOf(instant: Date): LocalDate {
    return this.clock.dayOf(instant);
  }

  /** An act that changed nothing gives `undefined`, which is no event. */
  append<E extends EventType>(type: E, data: (DataOf<E> & object) | undefined, options?: AppendOptions): void {
    if (data === undefined) return;
    // The trace of whoever handles the event goes on from the span that it was appended in.
    const traceparent = activeTraceparent() ?? this.origin.traceparent;
    this.buffer.push(toAppend(type, data, { ...this.origin, traceparent }, options));
  }
}

/** Ends the transaction of a dry run: what it has written is undone, what it answers is not. */
class DryRun extends Error {
  override readonly name = 'DryRun';

  constructor(readonly result: unknown) {
    super('nothing is to stay');
  }
}

/** State and events in one transaction. A dry run does all of it, so that no rule is left out, and is rolled back. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly committed: CommitSignal,
    private readonly clock: Clock,
    @Optional() private readonly afterAppend?: AfterAppend,
  ) {}

  transaction<T>(by: Origin, work: (tx: EventTransaction) => Promise<T>): Promise<T> {
    return traced('command', {}, () => this.run(by, work));
  }

  private async run<T>(by: Origin, work: (tx: EventTransaction) => Promise<T>): Promise<T> {
    const buffer: Appended[] = [];
    const done = this.source.transaction(async (em) => {
      const tx = new EventTransaction(em, by, this.clock, buffer);
      await by.command?.begin(tx);
      const result = await work(tx);
      const positions = await append(tx, buffer);
      await this.afterAppend?.write(tx, buffer);
      await by.command?.end(tx, { result, positions, created: tx.made(result), changed: tx.wrote || positions.length > 0 });
      if (by.command?.dryRun) throw new DryRun(result);
      return result;
    });
    const result = await done.catch((error: unknown) => {
      if (!(error instanceof DryRun)) throw error;
      buffer.length = 0;
      return error.result as T;
    });
    if (buffer.length > 0) this.committed.ring();
    return result;
  }
}
