import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MandateAnnulled, MandateCorrected, MandateEnded, MandateScheduled, MandateStarted } from '#contracts';
import { newId, refused, set, type LocalDate } from '#domain';
import { refuseInverted, refuseWithoutDay } from '../day-rules.ts';

export const officesOfCity = ['mayor', 'deputy-mayor', 'delegate'] as const;
/** In the order of a life. */
export const mandateStates = ['scheduled', 'active', 'ended', 'annulled'] as const;
export type MandateState = (typeof mandateStates)[number];

export interface MandateDays {
  from: LocalDate | null;
  until: LocalDate | null;
}

export interface MandateTerms extends Partial<MandateDays> {
  personId: string;
  cityId: string;
  office: string;
  ref?: string | null;
}

/** What has become of a mandate by its days, in the order in which it is told. A start tells days that lie ahead as well. */
export interface MandateSteps {
  started?: MandateStarted | undefined;
  scheduled?: MandateScheduled | undefined;
  ended?: MandateEnded | undefined;
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

  /** As it was told last. Who holds an office on a day is asked of the days. */
  @Column('text') state: MandateState = 'scheduled';

  /** Why it ended, ends or is annulled, where somebody said. */
  @Column('text', { nullable: true }) reason: string | null = null;

  /** The importer's own word for it. */
  @Column('text', { nullable: true }) ref: string | null = null;

  @Column('int') version = 0;

  static enter({ personId, cityId, office, from = null, until = null, ref = null }: MandateTerms): Mandate {
    refuseInverted(from, until);
    return set(new Mandate(), { id: newId(), personId, cityId, office, from, until, ref });
  }

  isAs({ personId, cityId, office, from = null, until = null }: MandateTerms): boolean {
    const { from: first, until: end } = this;
    return personId === this.personId && cityId === this.cityId && office === this.office && from === first && until === end;
  }

  entered(today: LocalDate): MandateSteps {
    if (this.stateOn(today) === 'scheduled') refuseWithoutDay(this.from, this.until);
    return this.move(this, today);
  }

  /** Its last day is the day before `on`, which may lie ahead; an end that lies ahead can be another again. */
  end(on: LocalDate, reason: string | null, today: LocalDate): MandateSteps {
    this.refuseAnnulled();
    if (this.state === 'ended') throw refused('mandate-already-ended', { until: this.until });
    if (this.stateOn(today) === 'scheduled') refuseWithoutDay(this.from, on);
    refuseInverted(this.from, on);
    if (this.until !== null && this.until <= today && this.until < on) throw refused('mandate-over-before', { on, until: this.until });
    set<Mandate>(this, { reason });
    return this.move({ from: this.from, until: on }, today);
  }

  /** What is not given stays as it is. Nothing to tell where the days are those already. */
  correct(
    { from = this.from, until = this.until }: Partial<MandateDays>,
    reason: string,
    today: LocalDate,
  ): { corrected?: MandateCorrected } & MandateSteps {
    this.refuseAnnulled();
    refuseWithoutDay(from, until);
    const [before, after] = [this.days(), { from, until }];
    if (before.from === from && before.until === until) return {};
    // Whoever said why it ends was speaking of an end that is none.
    if (until === null) set<Mandate>(this, { reason: null });
    const steps = this.move(after, today);
    return { corrected: { ...this.whose(), before, after, reason }, ...steps };
  }

  /** It never was: neither are the rights that it gave, nor does it stand in another's way. */
  annul(reason: string): MandateAnnulled {
    this.refuseAnnulled();
    set<Mandate>(this, { state: 'annulled', reason });
    return { ...this.whose(), ...this.days(), reason };
  }

  /** A day has come. Never a step back: what was told since somebody looked stays told. */
  comeTo(day: LocalDate): MandateSteps {
    const state = this.stateOn(day);
    return mandateStates.indexOf(state) > mandateStates.indexOf(this.state) ? this.become(state) : {};
  }

  private move({ from, until }: MandateDays, today: LocalDate): MandateSteps {
    const endMoved = until !== this.until;
    set<Mandate>(this, { from, until });
    const steps = this.become(this.stateOn(today));
    const ahead = this.state === 'scheduled' || (this.state === 'active' && !steps.started && endMoved && until !== null);
    return ahead ? { ...steps, scheduled: { ...this.whose(), from, until } } : steps;
  }

  private stateOn(day: LocalDate): MandateState {
    if (this.from !== null && day < this.from) return 'scheduled';
    return this.until !== null && this.until <= day ? 'ended' : 'active';
  }

  /** What has begun and is over has both told at once. */
  private become(state: MandateState): MandateSteps {
    const before = this.state;
    set<Mandate>(this, { state });
    const begins = before === 'scheduled' && state !== 'scheduled';
    const ends = before !== 'ended' && state === 'ended';
    return {
      ...(begins && { started: { ...this.whose(), ...this.days() } }),
      ...(ends && { ended: { ...this.whose(), from: this.from, until: this.until!, reason: this.reason } }),
    };
  }

  private refuseAnnulled(): void {
    if (this.state === 'annulled') throw refused('mandate-annulled');
  }

  private whose() {
    const { id: mandateId, personId, cityId, office } = this;
    return { mandateId, personId, cityId, office };
  }

  private days(): MandateDays {
    const { from, until } = this;
    return { from, until };
  }
}
