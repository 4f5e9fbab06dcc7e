import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * One app's metrics in a registry of its own: in standalone five apps live in one process, told apart by the label `service`.
 * Labels are bounded: route templates, event types, topics; never ids, keys or paths.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly httpRequests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer; streams are not in it',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: seconds,
    registers: [this.registry],
  });

  readonly outboxPending = new Gauge({
    name: 'b40_outbox_pending',
    help: 'Events that are committed and not yet published',
    registers: [this.registry],
    collect: () => this.refresh(),
  });

  readonly outboxOldestAge = new Gauge({
    name: 'b40_outbox_oldest_age_seconds',
    help: 'Age of the oldest event that is not yet published; 0 when there is none',
    registers: [this.registry],
    collect: () => this.refresh(),
  });

  readonly relayPublished = new Counter({
    name: 'b40_relay_published_total',
    help: 'Events that the broker has acknowledged',
    labelNames: ['topic'] as const,
    registers: [this.registry],
  });

  readonly consumerLag = new Gauge({
    name: 'b40_consumer_lag',
    help: 'Messages of a topic that this consumer has not finished',
    labelNames: ['topic'] as const,
    registers: [this.registry],
    collect: () => this.refresh(),
  });

  readonly consumerLastProgress = new Gauge({
    name: 'b40_consumer_last_progress_timestamp_seconds',
    help: 'When the consumer last finished a batch, Unix time',
    labelNames: ['topic'] as const,
    registers: [this.registry],
  });

  readonly parkedKeys = new Gauge({
    name: 'b40_parked_keys',
    help: 'Keys whose events wait for a redrive or a discard',
    registers: [this.registry],
    collect: () => this.refresh(),
  });

  readonly handlerDuration = new Histogram({
    name: 'b40_handler_duration_seconds',
    help: 'One handler of one event, with its transaction',
    labelNames: ['type', 'outcome'] as const,
    buckets: seconds,
    registers: [this.registry],
  });

  private collect: (() => Promise<void>) | undefined;
  private refreshing: Promise<void> | undefined;

  constructor(readonly service: string) {
    this.registry.setDefaultLabels({ service });
  }

  /** What is looked up when somebody asks for metrics, not by a clock. Where the look-up fails the last figures stay. */
  onScrape(collect: () => Promise<void>): void {
    this.collect = collect;
  }

  /** One look-up for all gauges of a scrape. */
  private refresh(): Promise<void> {
    this.refreshing ??= (this.collect?.() ?? Promise.resolve())
      .catch(() => {})
      .finally(() => {
        this.refreshing = undefined;
      });
    return this.refreshing;
  }
}
