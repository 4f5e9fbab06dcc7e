import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AllowanceUsedUp, ExceedanceExplained, ExceedanceWithdrawn, LimitExceeded } from '#contracts';
import { newId, refused, set, type LocalDate } from '#domain';
import { hasLowCoverage, yearOf, type Finding, type Standing, type Verdict } from './judge.ts';

export const explanationKinds = ['natural', 'works', 'fault'] as const;
export const exceedanceStates = ['open', 'withdrawn'] as const;
export const withdrawals = ['value', 'coverage', 'no-value', 'not-judged'] as const satisfies readonly Verdict[];

export interface Explanation {
  kind: (typeof explanationKinds)[number];
  text: string;
}

/** A figure, or an hour of its day, above a limit. Opened and withdrawn by the figure's own transaction, many at a time. */
@Entity('exceedance')
export class Exceedance implements Standing {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text', { name: 'limit_id' }) limitId: string;
  @Column('text') title: string;
  @Column('text') indicator: string;
  @Column('text') standard: string;
  @Column('text') statistic: string;
  /** Empty: of the whole city. */
  @Column('text') station: string;
  @Column('text') period: string;
  /** Its end in UTC; empty: the figure itself. */
  @Column('text') hour: string;
  @Column('date', { name: 'starts_on' }) startsOn: LocalDate;
  /** The calendar year that it counts in. */
  @Column('int') year: number;
  @Column('uuid', { name: 'figure_id' }) figureId: string;
  /** As it now is; of a withdrawn one, as it last was above the limit. */
  @Column('numeric') value: string;
  @Column('text') unit: string;
  @Column('numeric', { name: 'limit_value' }) limitValue: string;
  @Column('double precision', { nullable: true }) coverage: number | null;
  @Column('boolean', { name: 'low_coverage' }) lowCoverage: boolean;
  /** As it was when this one was opened. */
  @Column('int', { name: 'count_this_year' }) countThisYear: number;
  @Column('int', { nullable: true }) allowed: number | null;
  @Column('text') state: (typeof exceedanceStates)[number];
  @Column('text', { name: 'withdrawn_because', nullable: true }) withdrawnBecause: (typeof withdrawals)[number] | null;
  @Column('text', { name: 'explanation_kind', nullable: true }) explanationKind: Explanation['kind'] | null;
  @Column('text', { name: 'explanation_text', nullable: true }) explanationText: string | null;
  @Column('int') version: number;

  static open({ limit, figure, hour, value }: Finding, countThisYear: number): Exceedance {
    const { cityId, indicator, station, period, startsOn, coverage } = figure;
    return set(new Exceedance(), {
      id: newId(),
      ...{ cityId, limitId: limit.id, title: limit.title, indicator, standard: limit.standard, statistic: limit.statistic, station },
      ...{ period, hour, startsOn, year: yearOf(figure), figureId: figure.id, value: value!, unit: limit.unit, limitValue: limit.value! },
      ...{ coverage, lowCoverage: hasLowCoverage(limit, figure), countThisYear, allowed: limit.allowedPerYear },
      ...{ state: 'open', withdrawnBecause: null, explanationKind: null, explanationText: null, version: 0 },
    });
  }

  opened(): LimitExceeded {
    const { value, unit, limitValue, coverage, lowCoverage, countThisYear, allowed } = this;
    return { ...this.which(), value, unit, limitValue, coverage, lowCoverage, countThisYear, allowed };
  }

  usedUp(): AllowanceUsedUp {
    const { exceedanceId, cityId, limit, title, indicator, standard, station } = this.which();
    return { cityId, limit, title, indicator, standard, station, year: this.year, allowed: this.allowed!, exceedanceId };
  }

  /** As the statement that takes them from many does. */
  withdrawn({ verdict, value }: Finding, reason: string | null, countThisYear: number): ExceedanceWithdrawn {
    return { ...this.which(), because: verdict, value, reason, countThisYear };
  }

  /** Undefined when that was said already. */
  explain({ kind, text }: Explanation): ExceedanceExplained | undefined {
    if (this.state === 'withdrawn') throw refused('exceedance-withdrawn', { because: this.withdrawnBecause });
    const before = this.explanation;
    if (before?.kind === kind && before.text === text) return undefined;
    set<Exceedance>(this, { explanationKind: kind, explanationText: text });
    return { ...this.which(), kind, text, before };
  }

  get explanation(): Explanation | null {
    const { explanationKind: kind, explanationText: text } = this;
    return kind === null || text === null ? null : { kind, text };
  }

  private which() {
    const { id: exceedanceId, cityId, limitId: limit, title, indicator, standard, station, period, hour, figureId } = this;
    return { exceedanceId, cityId, limit, title, indicator, standard, station: station || null, period, hour: hour || null, figureId };
  }
}
