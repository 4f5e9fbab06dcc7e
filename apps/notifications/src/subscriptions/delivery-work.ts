import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { messageOf } from '#domain';
import { DueLoop } from '#due';
import { Metrics } from '#observability';
import { OutgoingFailure } from '#outgoing';
import { NotificationSettings } from '../settings.ts';
import { bodiesOf, deliveryMediaType, testBody } from './delivery-body.ts';
import { testLane, type Attempt } from './delivery.entity.ts';
import { Endpoints, type Endpoint } from './endpoints.ts';
import { claimLanes, laneFigures, nextLaneIn, pendingOf, type HeldLane, type Pending, type Result } from './lane-table.ts';
import { failureOf, readable, retryAfterOf, waitAfter } from './outcome.ts';
import { RecordRuns } from './record-runs.ts';
import { signedHeaders } from './signature.ts';
import { endpointsOf } from './subscription-table.ts';

/** Between two looks (ms): what becomes due meanwhile is taken together. */
const pace = 8;
/** A lane's, one after the other, under one claim. */
const mostOfLane = 10;
/** For so long (ms) it goes on without asking again: what was rotated, changed or deleted meanwhile counts from then on. */
const runFor = 250;
/** Until a lane that can't be delivered is looked at again (s). */
const later = 60;
/** For what is on its way when the process stops (ms); what is then cut off is repeated by another. */
const grace = 2_000;

interface Task extends HeldLane {
  deliveries: readonly (Pending & { body: string })[];
  /** Undefined: nothing can be sent now. */
  endpoint: Endpoint | undefined;
  /** When the lane was asked for, by this process' clock (ms). */
  asked: number;
  /** From this process' clock to the database's (ms since the epoch). */
  epoch: number;
}

/**
 * Delivers: claims lanes, sends, records; never within a transaction. Whoever holds a lane sends its next only when the one before has
 * arrived or was given up, so that first deliveries are in order, also where two hold it because one was slow.
 */
@Injectable()
export class DeliveryWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Lanes of one subscription at once: as many as an endpoint has connections. */
  most = 2;
  /** Longer than a request and what comes before and after it. */
  leaseSeconds = 20;
  /** For an answer (ms). */
  timeoutMs = 15_000;
  private readonly sql: Sql;
  private readonly logger = new Logger('webhooks');
  private readonly busy = new Map<string, number>();
  private readonly loop: DueLoop<Task>;
  private readonly attempts: Counter<'outcome'>;
  private looked = -Infinity;

  constructor(
    source: DataSource,
    private readonly endpoints: Endpoints,
    private readonly records: RecordRuns,
    private readonly settings: NotificationSettings,
    metrics: Metrics,
  ) {
    this.sql = sqlOf(source);
    this.loop = new DueLoop<Task>({
      name: 'webhooks',
      most: Infinity,
      claim: () => this.claim(),
      perform: (task, stopping) => this.perform(task, stopping).finally(() => this.count(task, -1)),
      nextIn: () => nextLaneIn(this.sql, this.full()),
      logger: { warn: (line) => this.logger.warn(line) },
    });
    this.attempts = this.measured(metrics);
  }

  /** Something may be due. */
  ring(): void {
    this.loop.ring();
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    const closed = this.loop.close();
    await Promise.race([closed, pause(grace, undefined, { ref: false })]);
    await this.endpoints.close();
    await closed;
  }

  private async claim(): Promise<Task[]> {
    const rest = this.looked + pace - performance.now();
    if (rest > 0) await pause(rest);
    const asked = (this.looked = performance.now());
    const holder = randomUUID();
    const { most, leaseSeconds: seconds, busy, sql } = this;
    const lanes = await claimLanes(sql, { holder, seconds, most, busy });
    if (lanes.length === 0) return [];
    const pending = await pendingOf(sql, lanes, mostOfLane);
    const [bodies, endpoints] = await Promise.all([
      bodiesOf(sql, [...new Set(pending.map(({ eventId }) => eventId))]),
      endpointsOf(sql, [...new Set(lanes.map(({ subscriptionId }) => subscriptionId))]),
    ]);
    const opened = new Map(endpoints.map((each) => [each.id, { ...each, endpoint: this.open(each) }]));
    const ofLane = Map.groupBy(pending, ({ subscriptionId, lane }) => `${subscriptionId} ${lane}`);
    const epoch = lanes[0]!.now - performance.now();
    return lanes.map(({ subscriptionId, lane }) => {
      const { state, endpoint } = opened.get(subscriptionId) ?? {};
      const inUse = state === 'active' || state === 'failing' || lane === testLane;
      const deliveries = (ofLane.get(`${subscriptionId} ${lane}`) ?? []).map((each) => {
        return { ...each, body: bodies.get(each.eventId) ?? testBody(each) };
      });
      const task = { subscriptionId, lane, holder, deliveries, endpoint: inUse ? endpoint : undefined, asked, epoch };
      this.count(task, 1);
      return task;
    });
  }

  private async perform({ endpoint, deliveries, asked, epoch, ...held }: Task, stopping: AbortSignal): Promise<void> {
    const { leaseSeconds, timeoutMs } = this;
    const results: Result[] = [];
    let wait = endpoint === undefined || deliveries.length === 0 ? later : 0;
    for (const delivery of endpoint === undefined ? [] : deliveries) {
      // The first has to end within the lease.
      const patience = results.length === 0 ? leaseSeconds * 1_000 - timeoutMs : runFor;
      if (stopping.aborted || performance.now() - asked > patience) break;
      const { attempt, retryAfter } = await this.attempt(endpoint!, delivery, epoch);
      if (stopping.aborted && attempt.failure !== null) break;
      const { state, next } = this.judged(held.lane, delivery.tries + 1, attempt, retryAfter);
      this.attempts.inc({ outcome: state === 'pending' ? 'failed' : state });
      results.push({ deliveryId: delivery.id, state, attempt });
      if (state === 'pending') {
        wait = next;
        break;
      }
    }
    await this.records.record({ ...held, results, wait });
  }

  /** `next`: seconds until the next try. */
  private judged(lane: string, tries: number, { failure }: Attempt, asked: number | undefined): { state: Result['state']; next: number } {
    if (failure === null) return { state: 'delivered', next: 0 };
    const { retries } = this.settings.webhooks;
    const next = lane === testLane ? undefined : waitAfter(tries, { retries, asked });
    // It is disabled by it, and what waits is kept.
    if (failure === 'gone' && lane !== testLane) return { state: 'pending', next: next ?? later };
    return next === undefined ? { state: 'exhausted', next: 0 } : { state: 'pending', next };
  }

  private async attempt(
    { url, headers, secrets }: Endpoint,
    { eventId, body }: Pending & { body: string },
    epoch: number,
  ): Promise<{ attempt: Attempt; retryAfter: number | undefined }> {
    const begun = performance.now();
    const at = new Date(epoch + begun);
    const sent = { ...headers, 'content-type': deliveryMediaType, ...signedHeaders(secrets, eventId, at, body) };
    try {
      const { timeoutMs } = this;
      const answer = await this.endpoints.post(url, { headers: sent, body, timeoutMs, keepBytes: 1_024 });
      const { status, durationMs } = answer;
      const attempt = { at: at.toISOString(), status, failure: failureOf(status), durationMs: Math.round(durationMs) };
      return { attempt: { ...attempt, answer: readable(answer.body) }, retryAfter: retryAfterOf(answer, at) };
    } catch (error) {
      // What is no failure of the network is a fault of ours, and must not stay unseen.
      if (!(error instanceof OutgoingFailure)) this.logger.warn(`a request could not be made: ${messageOf(error)}`);
      const failure = error instanceof OutgoingFailure ? error.kind : 'protocol';
      const durationMs = Math.round(performance.now() - begun);
      return { attempt: { at: at.toISOString(), status: null, failure, durationMs, answer: null }, retryAfter: undefined };
    }
  }

  private open(sealed: Parameters<Endpoints['open']>[0]): Endpoint | undefined {
    try {
      return this.endpoints.open(sealed);
    } catch (error) {
      this.logger.warn(`nothing is sent to a subscription: ${messageOf(error)}`);
      return undefined;
    }
  }

  private count({ subscriptionId }: Task, by: 1 | -1): void {
    const now = (this.busy.get(subscriptionId) ?? 0) + by;
    if (now > 0) this.busy.set(subscriptionId, now);
    else this.busy.delete(subscriptionId);
  }

  private full(): string[] {
    return [...this.busy].filter(([, lanes]) => lanes >= this.most).map(([id]) => id);
  }

  private measured({ registry }: Metrics): Counter<'outcome'> {
    const { sql } = this;
    new Gauge({
      name: 'b40_webhook_pending',
      help: 'Deliveries that wait, of endpoints that are in use',
      registers: [registry],
      async collect() {
        const figures = await laneFigures(sql).catch(() => undefined);
        if (figures) this.set(figures.pending);
      },
    });
    new Gauge({
      name: 'b40_webhook_oldest_age_seconds',
      help: 'Since when nothing has arrived or was given up where deliveries wait, of the key that waits longest; 0 where none waits',
      registers: [registry],
      async collect() {
        const figures = await laneFigures(sql).catch(() => undefined);
        if (figures) this.set(figures.oldestAgeSeconds);
      },
    });
    return new Counter({
      name: 'b40_webhook_attempts_total',
      help: 'Attempts to deliver, by how they ended: delivered, failed (it is tried again), exhausted (given up)',
      labelNames: ['outcome'] as const,
      registers: [registry],
    });
  }
}
