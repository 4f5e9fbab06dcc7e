import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { messageOf } from '#domain';
import { DueLoop } from '#due';
import { isMailAddress } from '#http';
import { Links } from '#links';
import { seldom } from '#observability';
import { countRefusal, stillReachable } from '../preferences/office-addresses.ts';
import { NotificationSettings, type MailSettings } from '../settings.ts';
import { mailComposer, type ComposedMail, type ComposeMail } from './compose-mail.ts';
import { keepMail } from './keep-mail.ts';
import { MailMetrics } from './mail-metrics.ts';
import { claimMails, holdMail, nameMail, nextMailIn, recordAttempt, type Attempt } from './mail-table.ts';
import type { QueuedMail } from './mail.entity.ts';
import { domainOf, uniqueOf } from './message-id.ts';
import { RelayHold } from './relay-hold.ts';
import { SendFailure, verdictOn, type Verdict } from './send-failure.ts';
import { SmtpRelay } from './smtp-relay.ts';

/** Bytes. Relays take 10 MB and more; what we write is text. */
const largest = 8 * 1024 * 1024;
/** At once in this process; so many more of those that go before others. */
const most = { any: 4, urgent: 2 };

type Claimed = QueuedMail & { holder: string };

/**
 * Sends what is queued: takes a mail under a lease, speaks to the relay without a transaction open, and records what came of it. Whoever
 * dies in between leaves the mail to another, which sends it again as the same mail. Without a relay mails are kept.
 */
@Injectable()
export class SendMails implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mails');
  /** A mail is held so long, and held on as long as it takes: what a process that died was at is another's soon. */
  protected readonly leaseSeconds: number = 15;
  private readonly alarm = seldom((line) => this.logger.error(line));
  private readonly warn = seldom((line) => this.logger.warn(line));
  private readonly sql: Sql;
  private readonly settings: MailSettings;
  private readonly compose: ComposeMail;
  private readonly relay: SmtpRelay | undefined;
  private readonly domain: string;
  private readonly hold = new RelayHold();
  private readonly loops: DueLoop<Claimed>[];

  constructor(
    private readonly source: DataSource,
    { mail }: NotificationSettings,
    links: Links,
    private readonly metrics: MailMetrics,
  ) {
    this.sql = sqlOf(source);
    this.settings = mail;
    this.domain = domainOf(mail.from);
    this.compose = mailComposer(mail, links);
    this.relay = mail.smtpUrl === undefined ? undefined : new SmtpRelay(mail.smtpUrl, this.domain);
    this.loops = [this.loop('mails', most.any, false), this.loop('urgent mails', most.urgent, true)];
  }

  onApplicationBootstrap(): void {
    for (const loop of this.loops) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.close()));
  }

  /** After a commit of this process that has queued one; without it it is found within a second. */
  ring(): void {
    for (const loop of this.loops) loop.ring();
  }

  private loop(name: string, atOnce: number, urgent: boolean): DueLoop<Claimed> {
    return new DueLoop<Claimed>({
      name,
      most: atOnce,
      claim: (free) => this.claim(free, urgent),
      perform: (mail) => this.perform(mail),
      // While one goes ahead the others wait, though they are due.
      nextIn: async () => (this.hold.away ? Math.max(this.hold.remaining, 250) : nextMailIn(this.sql, urgent)),
      logger: { warn: (line) => this.logger.warn(line) },
    });
  }

  private async claim(free: number, urgent: boolean): Promise<Claimed[]> {
    const granted = this.hold.grant(free);
    if (granted === 0) return [];
    const holder = randomUUID();
    let claimed: QueuedMail[] = [];
    try {
      claimed = await claimMails(this.sql, { holder, seconds: this.leaseSeconds, most: granted, urgent });
    } finally {
      if (claimed.length === 0) this.hold.unasked();
    }
    return claimed.map((mail) => ({ ...mail, holder }));
  }

  private async perform(mail: Claimed): Promise<void> {
    const begun = performance.now();
    const { leaseSeconds } = this;
    const holding = setInterval(() => void holdMail(this.sql, mail, leaseSeconds).catch(() => {}), (leaseSeconds * 1_000) / 3);
    try {
      const attempt = await this.attempt(mail).catch((error: unknown) => {
        // The relay was not asked, for the database did not answer: another may go ahead.
        this.hold.unasked();
        throw error;
      });
      await this.record(mail, { ...attempt, durationMs: performance.now() - begun });
    } finally {
      clearInterval(holding);
    }
  }

  private async attempt(mail: QueuedMail): Promise<Omit<Attempt, 'durationMs'>> {
    if (!(await this.mayGo(mail))) {
      this.hold.unasked();
      return { outcome: 'withheld', failure: 'address-gone' };
    }
    try {
      const answer = await this.deliver(await this.composed(mail), mail);
      this.judged();
      return { outcome: this.relay ? 'sent' : 'kept', answer };
    } catch (error) {
      if (!(error instanceof SendFailure)) throw error;
      const verdict = verdictOn(error);
      this.heed(error, verdict);
      const { step, status, answer } = error;
      return { outcome: verdict.outcome, step, status, answer, failure: verdict.failure };
    }
  }

  /** An address may be removed, or become unreachable, while a mail to it waits. One that asks for it to be confirmed goes there before. */
  private async mayGo({ officeId, kind, address }: QueuedMail): Promise<boolean> {
    return officeId === null || kind === 'AddressConfirmation' || stillReachable(this.sql, officeId, address);
  }

  private async composed(mail: QueuedMail): Promise<ComposedMail> {
    if (!isMailAddress(mail.address)) throw new SendFailure('composing', undefined, 'it goes to no mail address', 'address-invalid');
    const messageId = await nameMail(this.sql, mail.id, `${uniqueOf(mail)}@${this.domain}`);
    const composed = await this.compose(mail, messageId).catch((error: unknown) => {
      throw new SendFailure('composing', undefined, messageOf(error));
    });
    if (composed.bytes.length > largest)
      throw new SendFailure('composing', undefined, `it has ${composed.bytes.length} bytes, ${largest} are the most`, 'too-large');
    return composed;
  }

  private async deliver(composed: ComposedMail, { id }: QueuedMail): Promise<string> {
    if (this.relay) return this.relay.send(composed);
    const { folder } = this.settings;
    if (folder === undefined) return 'kept in the database';
    await keepMail(folder, id, composed.bytes).catch((error: unknown) => {
      throw new SendFailure('keeping', undefined, messageOf(error));
    });
    return 'kept as a file';
  }

  /** The relay has taken a mail, or has refused that mail: it is there. */
  private judged(): void {
    const wasAway = this.hold.away;
    this.hold.works();
    this.metrics.holding(false);
    if (wasAway) this.ring();
  }

  private heed({ step, status, answer }: SendFailure, { ofRelay, ourFault }: Verdict): void {
    if (ofRelay) {
      this.hold.fails();
      this.metrics.holding(true);
    } else if (step === 'composing') this.hold.unasked();
    else this.judged();
    if (!ofRelay && !ourFault) return;
    this.metrics.relayFailed(step, ourFault ? 'refused' : 'away');
    const said = `${step}: ${withoutAddresses(status === undefined ? answer : `${status} ${answer}`)}`;
    if (ourFault) this.alarm(`mails can't be sent until this is mended: ${said}`);
    else this.warn(`the mail relay is away, mails wait: ${said}`);
  }

  private async record(mail: Claimed, attempt: Attempt): Promise<void> {
    const { retries } = this.settings;
    const state = await this.source.transaction(async (manager) => {
      const tx = sqlOf(manager);
      const recorded = await recordAttempt(tx, mail, attempt, retries);
      if (recorded === 'bounced' && mail.officeId !== null) await countRefusal(tx, mail.officeId, mail.address);
      return recorded;
    });
    if (state === undefined) return this.logger.warn(`mail ${mail.id}: ${attempt.outcome}, and it is another's by now`);
    this.metrics.tried(attempt.outcome === 'again' && state === 'exhausted' ? 'exhausted' : attempt.outcome);
    if (state !== 'sent')
      this.logger.warn(`mail ${mail.id} of kind ${mail.kind}: ${state}, ${attempt.failure} (${attempt.status ?? attempt.step})`);
  }
}

/** A reply repeats whom it is about. */
const withoutAddresses = (answer: string): string =>
  answer
    .replaceAll(/\S*@\S*/g, '…')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300);
