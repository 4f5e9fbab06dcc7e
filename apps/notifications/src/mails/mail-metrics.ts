import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { Metrics } from '#observability';
import { steps, type Step } from './send-failure.ts';
import { waitingMails, type Waiting } from './mail-table.ts';

/** For a look-up of a scrape (milliseconds); where it fails or lasts, the last figures stay. */
const patience = 2_000;

/** How mails fare. No label has an address, nor who it is for. */
@Injectable()
export class MailMetrics {
  private readonly tries: Counter<'outcome'>;
  private readonly relayFailures: Counter<'step' | 'kind'>;
  private readonly relayAway: Gauge;
  private asking: Promise<Waiting | undefined> | undefined;

  constructor(source: DataSource, { registry }: Metrics) {
    const registers = [registry];
    this.tries = new Counter({
      name: 'b40_mail_attempts_total',
      help: 'Tries to send a mail, by what came of them: sent, kept, again, exhausted, refused, bounced, withheld',
      labelNames: ['outcome'],
      registers,
    });
    this.relayFailures = new Counter({
      name: 'b40_mail_relay_failures_total',
      help: 'Tries that failed before any recipient was named: the relay away, or refusing us (5xx)',
      labelNames: ['step', 'kind'],
      registers,
    });
    this.relayAway = new Gauge({
      name: 'b40_mail_relay_away',
      help: '1 while this replica holds mails back, for the relay did not take the last one',
      registers,
    });
    // A series that begins with its first failure has not grown by it, as Prometheus counts.
    for (const outcome of ['exhausted', 'refused', 'bounced']) this.tries.inc({ outcome }, 0);
    for (const step of steps) for (const kind of ['away', 'refused']) this.relayFailures.inc({ step, kind }, 0);
    const sql = sqlOf(source);
    const ask = () =>
      (this.asking ??= waitingMails(sql)
        .catch(() => undefined)
        .finally(() => (this.asking = undefined)));
    const inTime = () => Promise.race([ask(), new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience).unref())]);
    new Gauge({
      name: 'b40_mails_waiting',
      help: 'Mails that are still to be sent, or to be tried again',
      registers,
      async collect() {
        const waiting = await inTime();
        if (waiting) this.set(waiting.mails);
      },
    });
    new Gauge({
      name: 'b40_mails_overdue_seconds',
      help: 'For how long the mail that is due longest has been; 0 when none is',
      registers,
      async collect() {
        const waiting = await inTime();
        if (waiting) this.set(waiting.overdueSeconds);
      },
    });
  }

  tried(outcome: string): void {
    this.tries.inc({ outcome });
  }

  relayFailed(step: Step, kind: 'away' | 'refused'): void {
    this.relayFailures.inc({ step, kind });
  }

  holding(away: boolean): void {
    this.relayAway.set(away ? 1 : 0);
  }
}
