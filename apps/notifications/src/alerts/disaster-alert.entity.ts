import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  DisasterAlertAcknowledged,
  DisasterAlertEnded,
  DisasterAlertRaised,
  DisasterAlertUnacknowledged,
  DisasterAlertUpdated,
} from '#contracts';
import { invalid, newId, refused, set } from '#domain';
import { judgeTerms, type AlertInfo, type AlertTerms } from './alert-terms.ts';
import type { Point } from './polygon.ts';

export const alertStates = ['raised', 'updated', 'ended', 'expired'] as const;

/** One CAP message that the alert has been, in their order. */
export interface AlertMessage {
  type: 'Alert' | 'Update' | 'Cancel';
  /** Whose office it was. */
  officeId: string;
  /** As it was configured then: later messages refer to it. */
  sender: string;
  /** ISO 8601 in UTC. */
  sent: string;
}

export interface Acknowledgement {
  officeId: string;
  revision: number;
  at: string;
  note: string | null;
}

export interface Acknowledging {
  note?: string | null;
  revision?: number;
}

/** Who speaks, and when. */
export interface Saying {
  /** A city's id, or `secretariat`. */
  officeId: string;
  sender: string;
  now: Date;
}

/** People are in danger. Every office is told at once, and is told again until it has acknowledged the newest revision. */
@Entity('disaster_alert')
export class DisasterAlert {
  @PrimaryColumn('uuid') id: string;
  /** Whose office raised it. */
  @Column('text', { name: 'office_id' }) officeId: string;
  @Column('text') state: (typeof alertStates)[number] = 'raised';
  @Column('jsonb') categories: string[];
  @Column('text') event: string;
  @Column('text') severity: string;
  @Column('text') urgency: string;
  @Column('text') certainty: string;
  @Column('jsonb', { name: 'city_ids' }) cityIds: string[];
  @Column('jsonb', { nullable: true }) polygon: Point[] | null = null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('jsonb') infos: Required<AlertInfo>[];
  /** Whom it is told to: what an update leaves out hears of that update too. */
  @Column('jsonb', { name: 'office_ids' }) officeIds: string[];
  @Column('jsonb') messages: AlertMessage[] = [];
  @Column('jsonb') acknowledgements: Acknowledgement[] = [];
  @Column('timestamptz', { name: 'raised_at' }) raisedAt: Date;
  /** When the secretariat heard who had not acknowledged the newest revision. */
  @Column('timestamptz', { name: 'escalated_at', nullable: true }) escalatedAt: Date | null = null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null = null;
  @Column('text', { nullable: true }) reason: string | null = null;
  @Column('int') version: number = 0;

  static raise(terms: AlertTerms, officeIds: readonly string[], saying: Saying): DisasterAlert {
    judgeTerms(terms, saying.now);
    const { officeId, now } = saying;
    const alert = set(new DisasterAlert(), { id: newId(), officeId, raisedAt: now, ...columnsOf(terms), officeIds: [...officeIds] });
    alert.messages = [messageOf('Alert', saying)];
    return alert;
  }

  raised(): DisasterAlertRaised {
    return { ...this.named(), ...this.said() };
  }

  /** What is left out stays as it was. Nothing is told where nothing changes. */
  update(changes: Partial<AlertTerms>, officeIds: readonly string[], saying: Saying): DisasterAlertUpdated | undefined {
    judgeTerms(changes, saying.now);
    const before = this.terms();
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const columns = columnsOf({ ...before, ...given });
    if (this.officeId !== 'secretariat' && !columns.cityIds.includes(this.officeId))
      throw invalid('/cityIds', `must name ${this.officeId}, whose office raised it`);
    this.mustRun(saying.now);
    if (JSON.stringify(columns) === JSON.stringify(columnsOf(before))) return undefined;
    set<DisasterAlert>(this, { ...columns, state: 'updated', escalatedAt: null });
    this.officeIds = [...new Set([...this.officeIds, ...officeIds])].sort();
    this.messages = [...this.messages, messageOf('Update', saying)];
    return { ...this.named(), ...this.said() };
  }

  end(reason: string, saying: Saying): DisasterAlertEnded {
    this.mustRun(saying.now);
    this.messages = [...this.messages, messageOf('Cancel', saying)];
    return this.over('ended', saying.now, reason);
  }

  /** Nothing where its time is not over, or it is. */
  expire(now: Date): DisasterAlertEnded | undefined {
    return this.endedAt === null && this.expiresAt <= now ? this.over('expired', now, null) : undefined;
  }

  /** An office acknowledges a revision once; again changes nothing. `revision`: the one that was read, where that is said. */
  acknowledge(
    officeId: string,
    { note = null, revision = this.revision }: Acknowledging,
    now: Date,
  ): DisasterAlertAcknowledged | undefined {
    this.mustRun(now);
    if (revision !== this.revision) throw refused('disaster-alert-updated', { revision: this.revision });
    if (this.hasAcknowledged(officeId)) return undefined;
    this.acknowledgements = [...this.acknowledgements, { officeId, revision, at: now.toISOString(), note }];
    return { ...this.named(), acknowledgedBy: officeId, note };
  }

  /** Who has not acknowledged it, of those who have been told; nothing where all have, or this was said of the revision. */
  escalate(now: Date): DisasterAlertUnacknowledged | undefined {
    const unacknowledged = this.awaited;
    if (unacknowledged.length === 0 || this.escalatedAt !== null) return undefined;
    this.escalatedAt = now;
    return { ...this.named(), unacknowledged, unacknowledgedCount: unacknowledged.length };
  }

  /** 1 as it was raised; each update raises it by one. */
  get revision(): number {
    return this.messages.filter(({ type }) => type !== 'Cancel').length;
  }

  /** Told, and not heard from: but for the office whose words the newest revision is. Of what is over nobody is awaited. */
  get awaited(): string[] {
    if (this.endedAt !== null) return [];
    const { officeId: by } = this.messages.at(-1)!;
    return this.officeIds.filter((officeId) => officeId !== by && !this.hasAcknowledged(officeId));
  }

  isRunning(now: Date): boolean {
    return this.endedAt === null && now < this.expiresAt;
  }

  private hasAcknowledged(officeId: string): boolean {
    return this.acknowledgements.some((each) => each.officeId === officeId && each.revision === this.revision);
  }

  private over(outcome: 'ended' | 'expired', endedAt: Date, reason: string | null): DisasterAlertEnded {
    set<DisasterAlert>(this, { state: outcome, endedAt, reason });
    return { ...this.named(), outcome, endedAt: endedAt.toISOString(), reason };
  }

  private mustRun(now: Date): void {
    if (!this.isRunning(now)) throw refused('disaster-alert-over', { state: this.endedAt === null ? 'expired' : this.state });
  }

  private terms(): AlertTerms {
    const { categories, severity, urgency, certainty, event, cityIds, polygon, infos } = this;
    return { categories, severity, urgency, certainty, event, cityIds, polygon, expiresAt: this.expiresAt.toISOString(), infos };
  }

  private named() {
    const { id: alertId, officeId, revision, event, severity, cityIds, officeIds, infos } = this;
    return { alertId, officeId, revision, event, severity, headline: infos[0]!.headline, cityIds, officeIds };
  }

  private said() {
    const { categories, urgency, certainty, polygon, infos } = this;
    return { categories, urgency, certainty, polygon, expiresAt: this.expiresAt.toISOString(), infos };
  }
}

/** In one order of fields, whoever has written them. */
const columnsOf = ({ categories, event, severity, urgency, certainty, cityIds, polygon, expiresAt, infos }: AlertTerms) => ({
  ...{ categories, event, severity, urgency, certainty, cityIds },
  polygon: polygon?.map(({ latitude, longitude }) => ({ latitude, longitude })) ?? null,
  expiresAt: new Date(expiresAt),
  infos: infos.map(({ language, headline, text, instruction = null }) => ({ language, headline, text, instruction })),
});

const messageOf = (type: AlertMessage['type'], { officeId, sender, now }: Saying): AlertMessage => ({
  ...{ type, officeId, sender },
  sent: now.toISOString(),
});
