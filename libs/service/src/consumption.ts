import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { topics } from '#contracts';
import { sqlOf } from '#database';
import { Clock, reasonOf } from '#domain';
import { AfterAppend, CommitSignal, EventConsumer, positionsBehind, type ReceivedEvent, type Subscription } from '#events';
import { Positions, type Position } from '#http';
import { inLogContext, Metrics } from '#observability';
import type { Intake } from './definition.ts';

/** The consumers of a service, running: their lag, their positions, their end. */
@Injectable()
export class Consumption extends Positions {
  readonly consumers: EventConsumer[] = [];
  private readonly subscriptions: Subscription[] = [];
  private answering: Intake | undefined;
  private stopped = false;
  private readonly own: string;

  constructor(
    private readonly source: DataSource,
    private readonly committed: CommitSignal,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
    private readonly afterAppend: AfterAppend,
  ) {
    super();
    this.own = `b40.${metrics.service}.v1`;
  }

  /** Begins; while the transport is away it keeps trying, and commands go on meanwhile. `answering` is who After-Position waits for. */
  start(intakes: readonly Intake[], answering: Intake | undefined, warn: (message: string) => void): void {
    this.answering = answering;
    for (const intake of intakes) {
      const consumer = new EventConsumer(intake.name, this.source, intake.handler, this.committed, {
        actor: `urn:b40:${this.metrics.service}`,
        clock: this.clock,
        afterAppend: this.afterAppend,
        onProgress: (topic) => this.metrics.consumerLastProgress.set({ topic }, Date.now() / 1_000),
        around: (event, handling) => this.observe(event, handling),
        onParked: (topic, key, reason) => warn(`${intake.name} parked ${topic}/${key}: ${reason}`),
      });
      this.consumers.push(consumer);
      void this.subscribe(intake, consumer, warn);
    }
  }

  /** Messages not yet taken in, per topic; rejects while the transport is away. */
  async lag(): Promise<Record<string, number>> {
    if (this.subscriptions.length < this.consumers.length) throw new Error('not subscribed yet');
    const lags = await Promise.all(this.subscriptions.map((subscription) => subscription.lag()));
    const total: Record<string, number> = {};
    for (const lag of lags) for (const [topic, count] of Object.entries(lag)) total[topic] = (total[topic] ?? 0) + count;
    return total;
  }

  heartbeat(): number {
    return Math.min(Date.now(), ...this.subscriptions.map((subscription) => subscription.heartbeat()));
  }

  async close(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.subscriptions.map((subscription) => subscription.close()));
  }

  knows(topic: string): boolean {
    return topics.includes(topic);
  }

  /** Positions of the service's own topic, and of topics it does not read, hold at once. */
  async behind(asked: readonly Position[]): Promise<Position[]> {
    const name = this.answering?.name ?? '';
    const read = this.answering?.topics ?? [];
    const waited = asked.filter(({ topic }) => topic !== this.own && read.includes(topic));
    return waited.length === 0 ? [] : positionsBehind(sqlOf(this.source), name, waited);
  }

  /**
   * Lines that a handler logs name the event's correlation and trace; its duration is counted by what came of it. Of events that are
   * handled together, each has its share of the time.
   */
  private async observe(events: readonly ReceivedEvent[], handling: () => Promise<void>): Promise<void> {
    const { service, handlerDuration } = this.metrics;
    const began = performance.now();
    const count = (outcome: string) => {
      const share = (performance.now() - began) / 1_000 / events.length;
      for (const { type } of events) handlerDuration.observe({ type, outcome }, share);
    };
    const [first, ...more] = events;
    try {
      if (!first || more.length > 0) await handling();
      else {
        const { correlationId, traceparent } = first;
        await inLogContext({ service, correlationId, ...(traceparent && { traceparent }) }, handling);
      }
      count('handled');
    } catch (error) {
      count('failed');
      throw error;
    }
  }

  private async subscribe(intake: Intake, consumer: EventConsumer, warn: (message: string) => void): Promise<void> {
    for (let wait = 250; !this.stopped; wait = Math.min(wait * 2, 5_000)) {
      try {
        const subscription = await intake.subscribe((batch) => consumer.take(batch));
        if (this.stopped) await subscription.close();
        else this.subscriptions.push(subscription);
        return;
      } catch (error) {
        warn(`${intake.name} can't subscribe yet: ${reasonOf(error)}`);
        await new Promise((resolve) => setTimeout(resolve, wait).unref());
      }
    }
  }
}
