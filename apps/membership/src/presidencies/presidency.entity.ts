import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TermPresidencyEnded, TermPresidencyStarted } from '#contracts';
import { holdsOn, newId, refused, set, type LocalDate } from '#domain';
import { refuseFuture, refuseInverted } from '../day-rules.ts';
import type { Mandate } from '../mandates/mandate.entity.ts';

export const presidencyStates = ['scheduled', 'active', 'ended', 'vacated'] as const;

export interface Term {
  term?: string | null;
  from?: LocalDate | null;
  until?: LocalDate | null;
}

/** One active at a time, held by the mayor of a member city. */
@Entity('presidency')
export class Presidency {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'mandate_id' }) mandateId: string;

  @Column('uuid', { name: 'person_id' }) personId: string;

  @Column('text', { name: 'city_id' }) cityId: string;

  @Column('text', { nullable: true }) term: string | null = null;

  @Column('date', { name: 'from_on', nullable: true }) from: LocalDate | null = null;

  @Column('date', { name: 'until_on', nullable: true }) until: LocalDate | null = null;

  @Column('text') state: (typeof presidencyStates)[number] = 'scheduled';

  @Column('date', { name: 'ended_on', nullable: true }) endedOn: LocalDate | null = null;

  @Column('text', { nullable: true }) reason: string | null = null;

  @Column('int') version = 0;

  static schedule(mandate: Mandate, { term = null, from = null, until = null }: Term): Presidency {
    if (mandate.office !== 'mayor') throw refused('mandate-not-of-a-mayor', { office: mandate.office });
    refuseOver(mandate);
    refuseInverted(from, until);
    const { id: mandateId, personId, cityId } = mandate;
    return set(new Presidency(), { id: newId(), mandateId, personId, cityId, term, from, until });
  }

  /** `on` replaces the day that was planned; without either the day stays unknown. */
  start(
    on: LocalDate | null,
    { mandate, cityIsMember }: { mandate: Mandate; cityIsMember: boolean },
    today: LocalDate,
  ): TermPresidencyStarted {
    if (this.state !== 'scheduled') throw refused('presidency-not-scheduled', { state: this.state });
    if (!cityIsMember) throw refused('city-not-member', { cityId: this.cityId });
    const from = on ?? this.from;
    refuseFuture(from, today);
    refuseInverted(from, this.until);
    if (this.until !== null && this.until <= today) throw refused('presidency-over-before', { until: this.until, today });
    refuseOver(mandate);
    if (!holdsOn(mandate, from ?? today)) throw refused('mandate-not-held', { on: from ?? today });
    set<Presidency>(this, { state: 'active', from });
    return { ...this.holder(), term: this.term, from, until: this.until };
  }

  end(on: LocalDate, reason: string | null, today: LocalDate): TermPresidencyEnded {
    if (this.state !== 'active') throw refused('presidency-not-active', { state: this.state });
    refuseFuture(on, today);
    refuseInverted(this.from, on);
    return this.close('ended', on, reason);
  }

  isOver(today: LocalDate): boolean {
    return this.state === 'active' && this.until !== null && this.until <= today;
  }

  /** Its `until` has passed; nobody need say so. */
  expire(): TermPresidencyEnded {
    return this.close('ended', this.until!, null);
  }

  /**
   * The mandate is not held, or the city no longer a member; unless its own `until` came before that. Where that was so before it began,
   * it was in office on no day.
   */
  vacate(on: LocalDate, reason: string): TermPresidencyEnded {
    if (this.isOver(on)) return this.expire();
    return this.close('vacated', this.from !== null && on < this.from ? this.from : on, reason);
  }

  /** It will not begin; nobody was told that it would. */
  drop(reason: string): void {
    if (this.state !== 'scheduled') throw refused('presidency-not-scheduled', { state: this.state });
    set<Presidency>(this, { state: 'vacated', reason });
  }

  private close(outcome: 'ended' | 'vacated', endedOn: LocalDate, reason: string | null): TermPresidencyEnded {
    set<Presidency>(this, { state: outcome, endedOn, reason });
    return { ...this.holder(), endedOn, outcome, reason };
  }

  private holder() {
    const { id: presidencyId, mandateId, personId, cityId } = this;
    return { presidencyId, mandateId, personId, cityId };
  }
}

function refuseOver({ state, until }: Mandate): void {
  if (state === 'annulled') throw refused('mandate-annulled');
  if (state === 'ended') throw refused('mandate-already-ended', { until });
}
