import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MandateEnded, MandateStarted } from '#contracts';
import { newId, refused, set, type LocalDate } from '#domain';
import { refuseFuture, refuseInverted } from '../day-rules.ts';

export const officesOfCity = ['mayor', 'deputy-mayor', 'delegate'] as const;
export const mandateStates = ['active', 'ended'] as const;

export interface MandateTerms {
  personId: string;
  cityId: string;
  office: string;
  from?: LocalDate | null;
  until?: LocalDate | null;
}

/** A person's office for a city, from its first day up to and without `until`. That a city has one mayor, the table's constraint says. */
@Entity('mandate')
export class Mandate {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'person_id' }) personId: string;

  @Column('text', { name: 'city_id' }) cityId: string;

  @Column('text') office: string;

  @Column('date', { name: 'from_on', nullable: true }) from: LocalDate | null = null;

  @Column('date', { name: 'until_on', nullable: true }) until: LocalDate | null = null;

  @Column('text') state: (typeof mandateStates)[number] = 'active';

  /** Why it ended, where somebody said. */
  @Column('text', { nullable: true }) reason: string | null = null;

  @Column('int') version = 0;

  static start({ personId, cityId, office, from = null, until = null }: MandateTerms): Mandate {
    refuseInverted(from, until);
    return set(new Mandate(), { id: newId(), personId, cityId, office, from, until });
  }

  started(): MandateStarted {
    const { id: mandateId, personId, cityId, office, from, until } = this;
    return { mandateId, personId, cityId, office, from, until };
  }

  /** Its last day is the day before `on`. */
  end(on: LocalDate, reason: string | null, today: LocalDate): MandateEnded {
    if (this.state !== 'active') throw refused('mandate-already-ended', { until: this.until });
    refuseFuture(on, today);
    refuseInverted(this.from, on);
    if (this.until !== null && on > this.until) throw refused('mandate-over-before', { on, until: this.until });
    return this.close(on, reason);
  }

  isOver(today: LocalDate): boolean {
    return this.state === 'active' && this.until !== null && this.until <= today;
  }

  /** Its `until` has passed; nobody need say so. */
  expire(): MandateEnded {
    return this.close(this.until!, null);
  }

  private close(until: LocalDate, reason: string | null): MandateEnded {
    set<Mandate>(this, { state: 'ended', until, reason });
    return { ...this.started(), until, reason };
  }
}
