import type { EventMessage, StoredEvent } from '#events';

/** A way for events from a database's outbox into Kafka. */
export interface RelayVariant {
  name: string;
  /** So many of the events of a round; the slow get fewer, or a run would take an hour. */
  share: number;
  /** Puts the events where it will find them. */
  fill(events: readonly StoredEvent[]): Promise<void>;
  /** Until Kafka has acknowledged them all; the milliseconds between the first that it took up and the last. */
  drain(count: number): Promise<number>;
  close(): Promise<void>;
}

export interface RelayPlan {
  brokers: readonly string[];
  topic: string;
  messageOf(event: StoredEvent): EventMessage;
  /** A database of its own. */
  database(): Promise<string>;
}

/** From the first that is begun to the last that is acknowledged. */
export class Progress {
  private began: number | undefined;
  private acknowledged = 0;
  private readonly finished = Promise.withResolvers<number>();

  constructor(private readonly count: number) {}

  begin(): void {
    this.began ??= performance.now();
  }

  done(some = 1): void {
    this.acknowledged += some;
    if (this.acknowledged >= this.count) this.finished.resolve(performance.now() - this.began!);
  }

  fail(error: unknown): void {
    this.finished.reject(error);
  }

  get took(): Promise<number> {
    return this.finished.promise;
  }
}
