import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from '#database';
import { reasonOf } from '#domain';
import type { CommitSignal } from './commit-signal.ts';
import { toMessage, type Publisher } from '../envelope.ts';
import { acquireLease, releaseLease, renewLease, type Lease } from './relay-lease.ts';
import { OutboxFloor } from './outbox-floor.ts';
import { deletePublished, pendingEvents, type Pending } from './outbox.ts';
import { beginPublishing } from '../spans.ts';
import type { EventTransport } from '../transport.ts';

export interface RelayLogger {
  warn(message: string): void;
}

export interface RelayOptions {
  leaseSeconds?: number;
  batch?: number;
  /** Called with the number of events that the transport has acknowledged. */
  onPublished?: (count: number) => void;
  logger?: RelayLogger;
}

const shortestPoll = 25;
const longestPoll = 1_000;
const largestSweep = 20_000;
/** A sweep may hold so many bytes for each event of its limit; most events are far smaller. */
const bytesPerEvent = 8_192;

/** Takes a service's events from its outbox to the transport: publish, then delete. One leader per service; any number stand by. */
export class Relay {
  private readonly holder = randomUUID();
  private readonly floor = new OutboxFloor();
  private readonly leaseSeconds: number;
  private readonly batch: number;
  private lease: Lease | undefined;
  private leaseEnds = 0;
  /** The next sweep, read while the last was sent. It holds under the lease it was read under: another leader may have sent more since. */
  private ahead: { lease: Lease; pending: Pending[] } | undefined;
  private readonly stopped = new AbortController();
  private loop: Promise<void> | undefined;
  private turned = Date.now();

  constructor(
    private readonly sql: Sql,
    private readonly transport: EventTransport,
    private readonly publisher: Publisher,
    private readonly committed: CommitSignal,
    private readonly options: RelayOptions = {},
  ) {
    this.leaseSeconds = options.leaseSeconds ?? 5;
    this.batch = options.batch ?? 500;
  }

  start(): void {
    this.loop ??= this.run();
  }

  /** Finishes the sweep under way and gives the lease back. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await this.loop;
    if (this.lease) await releaseLease(this.sql, this.lease).catch(() => {});
  }

  /** When the loop last turned, milliseconds since the epoch. */
  heartbeat(): number {
    return this.turned;
  }

  leads(): boolean {
    return this.lease !== undefined && performance.now() < this.leaseEnds;
  }

  private async run(): Promise<void> {
    let poll = shortestPoll;
    let limit = this.batch;
    while (!this.stopped.signal.aborted) {
      this.turned = Date.now();
      // Before the sweep looks: what is committed while it looks, or later, has rung by the time of the wait.
      const seen = this.committed.rung;
      try {
        if (!(await this.holdLease())) {
          // Commits do not wake it: a standby would ask for the lease, which is the leader's row, as often as its process commits.
          await sleep((this.leaseSeconds * 1_000) / 4, undefined, { signal: this.stopped.signal }).catch(() => {});
          continue;
        }
        const { found, failed } = await this.sweep(limit);
        // Events that can't be sent now must not keep later ones of other keys out of sight.
        limit = failed ? Math.min(limit * 2, largestSweep) : this.batch;
        if (failed) await sleep(250);
        if (found === 0) await this.committed.wait(seen, poll, this.stopped.signal);
        poll = found > 0 ? shortestPoll : Math.min(poll * 2, longestPoll);
      } catch (error) {
        this.lease = undefined;
        this.options.logger?.warn(`relay of ${this.publisher.service}: ${reasonOf(error)}`);
        await sleep(500);
      }
    }
  }

  private async sweep(limit: number): Promise<{ found: number; failed: boolean }> {
    const ahead = this.ahead?.lease === this.lease ? this.ahead?.pending : undefined;
    this.ahead = undefined;
    const pending = ahead ?? (await this.read(limit));
    if (pending.length === 0) return { found: 0, failed: false };
    if (!(await this.holdLease())) return { found: 0, failed: false };
    const messages = pending.map((event) => toMessage(event, this.publisher));
    const lease = this.lease!;
    const endSpans = beginPublishing(messages);
    // Where a sweep is full more is waiting. What can't be read now is read by the next sweep.
    const reading = pending.length < limit ? undefined : this.read(limit, pending).catch(() => undefined);
    const { acknowledged, failure } = await this.whileRenewing(() => this.transport.publish(messages));
    endSpans(acknowledged, failure);
    if (acknowledged.length > 0) {
      const safe = new Set(acknowledged);
      const seqs = pending.filter((_, index) => safe.has(messages[index]!)).map(({ seq }) => seq);
      this.options.onPublished?.(seqs.length);
      if (!(await deletePublished(this.sql, seqs, lease))) this.lease = undefined;
    }
    const next = await reading;
    // Of a key whose send has failed nothing later may go out, so the sweep after a failure is read anew.
    if (next && next.length > 0 && failure === undefined) this.ahead = { lease, pending: next };
    if (failure !== undefined)
      this.options.logger?.warn(`relay of ${this.publisher.service}: not sent, will be again: ${reasonOf(failure)}`);
    return { found: pending.length, failed: failure !== undefined };
  }

  /** A sweep of what is pending, but for the sweep that is under way. */
  private async read(limit: number, underWay: readonly Pending[] = []): Promise<Pending[]> {
    const floor = await this.floor.current(this.sql);
    const pending = await pendingEvents(this.sql, floor, limit, limit * bytesPerEvent, underWay);
    this.floor.seen(underWay, pending);
    return pending;
  }

  /** Renews the lease while a partition hangs and the send takes long, because the other partitions' acknowledgements count under it. */
  private async whileRenewing<T>(work: () => Promise<T>): Promise<T> {
    const renewing = setInterval(() => void this.renew().catch(() => {}), (this.leaseSeconds * 1_000) / 3).unref();
    try {
      return await work();
    } finally {
      clearInterval(renewing);
    }
  }

  private async renew(): Promise<void> {
    const asked = performance.now();
    if (!this.lease) return;
    if (await renewLease(this.sql, this.lease, this.leaseSeconds)) this.leaseEnds = asked + this.leaseSeconds * 1_000;
    else this.lease = undefined;
  }

  /** Before each send: the lease has more than half its time left, or is renewed, or acquired. Its time counts from before the asking. */
  private async holdLease(): Promise<boolean> {
    const asked = performance.now();
    if (this.lease && asked < this.leaseEnds - (this.leaseSeconds * 1_000) / 2) return true;
    if (this.lease && !(await renewLease(this.sql, this.lease, this.leaseSeconds))) this.lease = undefined;
    else if (!this.lease) {
      this.lease = await acquireLease(this.sql, this.publisher.service, this.holder, this.leaseSeconds);
      if (this.lease) this.floor.reset();
    }
    if (this.lease) this.leaseEnds = asked + this.leaseSeconds * 1_000;
    return this.lease !== undefined;
  }
}
