import { X509Certificate } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** For the look-up of a scrape (milliseconds); Prometheus waits 10 s. */
const patience = 2_000;

const onePem = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

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

  readonly relayLeader = new Gauge({
    name: 'b40_relay_leader',
    help: '1 while this replica publishes its service’s events, 0 while it stands by; one of all replicas of a service has 1',
    labelNames: ['topic'] as const,
    registers: [this.registry],
    collect: () => this.refresh(),
  });

  readonly poolConnections = new Gauge({
    name: 'b40_pool_connections',
    help: 'Connections to PostgreSQL that this replica holds',
    labelNames: ['state'] as const,
    registers: [this.registry],
    collect: () => this.refresh(),
  });

  readonly poolWaiting = new Gauge({
    name: 'b40_pool_waiting',
    help: 'Who waits for a connection of the pool',
    registers: [this.registry],
    collect: () => this.refresh(),
  });

  readonly poolMax = new Gauge({
    name: 'b40_pool_connections_max',
    help: 'Connections that the pool may hold',
    registers: [this.registry],
    collect: () => this.refresh(),
  });

  readonly upstreamFailures = new Counter({
    name: 'b40_gateway_upstream_failures_total',
    help: 'Tries at a replica of a service that brought no answer; the next replica may have given it',
    labelNames: ['upstream'] as const,
    registers: [this.registry],
  });

  readonly rateLimited = new Counter({
    name: 'b40_gateway_rate_limited_total',
    help: 'Requests refused because who sent them had used up its rate',
    labelNames: ['by'] as const,
    registers: [this.registry],
  });

  readonly certificateNotAfter = new Gauge({
    name: 'b40_certificate_not_after_timestamp_seconds',
    help: 'When a certificate that this process has loaded ends, Unix time; of several in one file the first to end',
    labelNames: ['certificate'] as const,
    registers: [this.registry],
  });

  readonly started = new Gauge({
    name: 'b40_started_timestamp_seconds',
    help: 'When this app started, Unix time',
    registers: [this.registry],
  });

  readonly lookedUp = new Gauge({
    name: 'b40_figures_timestamp_seconds',
    help: 'When outbox, lag and parked keys were last looked up with success, Unix time; the figures are as old as this',
    labelNames: ['of'] as const,
    registers: [this.registry],
  });

  private collect: (() => Promise<void>) | undefined;
  private refreshing: Promise<void> | undefined;

  constructor(readonly service: string) {
    this.registry.setDefaultLabels({ service });
    this.started.set(Date.now() / 1_000);
  }

  /** What is looked up when somebody asks for metrics, not by a clock. Where the look-up fails or lasts, the last figures stay. */
  onScrape(collect: () => Promise<void>): void {
    this.collect = collect;
    this.lookedUp.set({ of: 'backlog' }, Date.now() / 1_000);
  }

  /** Certificates by what they are for, PEM; those without a text are passed over. */
  observeCertificates(pems: Readonly<Record<string, string | undefined>>): void {
    for (const [certificate, pem] of Object.entries(pems)) {
      const ends = (pem?.match(onePem) ?? []).map((one) => new X509Certificate(one).validToDate.getTime() / 1_000);
      if (ends.length > 0) this.certificateNotAfter.set({ certificate }, Math.min(...ends));
    }
  }

  /** One look-up for all gauges of a scrape, awaited for a while only: without a connection to ask with, the other figures still come. */
  private refresh(): Promise<void> {
    if (!this.collect) return Promise.resolve();
    this.refreshing ??= this.collect()
      .then(() => this.lookedUp.set({ of: 'backlog' }, Date.now() / 1_000))
      .catch(() => {})
      .finally(() => {
        this.refreshing = undefined;
      });
    return Promise.race([this.refreshing, new Promise<void>((resolve) => setTimeout(resolve, patience).unref())]);
  }
}
