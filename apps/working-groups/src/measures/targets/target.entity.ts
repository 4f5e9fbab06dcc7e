import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TargetSet, TargetWithdrawn } from '#contracts';
import { invalid, newId, notFound, refused, set, type LocalDate } from '#domain';
import { withoutSignOfZero } from '../figures/figure-values.ts';
import { daysOf, exampleOf, hasEnded, type Days } from '../figures/period.ts';
import type { Indicator } from '../indicators/indicator.entity.ts';
import { misfit } from '../indicators/unit.ts';

export interface Baseline {
  /** ISO 8601, of the indicator's kind. */
  period: string;
  /** A decimal. */
  value: string;
}

export interface Aim {
  baseline?: Baseline | null;
  value: string;
  /** ISO 8601: a year, a month or a day. */
  by: string;
  decisionId?: string | null;
  planId?: string | null;
}

const aimedBy = (by: string): Days | undefined => daysOf('year', by) ?? daysOf('month', by) ?? daysOf('day', by);

/**
 * What a city means an indicator to be, or the network does. A withdrawn one stays, and is the same when it is set again: so no ETag is
 * given twice.
 */
@Entity('target')
export class Target {
  @PrimaryColumn('uuid') id: string;
  @Column('text') indicator: string;
  /** Null: the network's. */
  @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;
  @Column('text') state: 'set' | 'withdrawn' = 'withdrawn';
  /** The `version` of the indicator whose meaning it has. */
  @Column('int') edition: number;
  @Column('text', { name: 'baseline_period', nullable: true }) baselinePeriod: string | null;
  @Column('numeric', { name: 'baseline_value', nullable: true }) baselineValue: string | null;
  @Column('numeric') value: string;
  @Column('text', { name: 'aimed_by' }) by: string;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId: string | null;
  @Column('uuid', { name: 'plan_id', nullable: true }) planId: string | null;
  @Column('int') version: number = 0;

  static of(indicator: string, cityId: string | null): Target {
    return set(new Target(), { id: newId(), indicator, cityId });
  }

  get baseline(): Baseline | null {
    return this.baselinePeriod === null || this.baselineValue === null ? null : { period: this.baselinePeriod, value: this.baselineValue };
  }

  /** Undefined when nothing is different. */
  set({ baseline = null, decisionId = null, planId = null, ...aim }: Aim, of: Indicator, at: { today: LocalDate; now: Date }) {
    mustMakeSense({ ...aim, baseline }, of, at);
    of.mustTakeFigures();
    const given: Partial<Target> = {
      ...{ state: 'set', edition: of.edition, value: withoutSignOfZero(aim.value), by: aim.by, decisionId, planId },
      ...{ baselinePeriod: baseline?.period ?? null, baselineValue: baseline && withoutSignOfZero(baseline.value) },
    };
    if ((Object.keys(given) as (keyof Target)[]).every((name) => this[name] === given[name])) return undefined;
    set<Target>(this, given);
    const { edition: version, value, by } = this;
    const told: TargetSet = {
      ...{ ...this.named(of), version, unit: of.unit },
      ...{ baseline: this.baseline, value, by, decisionId, planId },
    };
    return told;
  }

  withdraw(of: Indicator): TargetWithdrawn {
    if (this.state === 'withdrawn') throw notFound('target', this.cityId ?? 'network');
    set<Target>(this, { state: 'withdrawn' });
    return this.named(of);
  }

  private named({ code: indicator, itemId, title }: Indicator): TargetWithdrawn {
    return { targetId: this.id, indicator, itemId, title, cityId: this.cityId };
  }
}

function mustMakeSense({ baseline, value, by }: Aim, { unit, period }: Indicator, at: { today: LocalDate; now: Date }): void {
  const aimed = aimedBy(by);
  if (aimed === undefined) throw invalid('/by', 'must be a year, a month or a day of ISO 8601, as 2030');
  for (const [pointer, given] of [
    ['/value', value],
    ['/baseline/value', baseline?.value],
  ] as const) {
    const detail = given === undefined ? undefined : misfit(given, unit);
    if (detail !== undefined) throw invalid(pointer, detail);
  }
  if (!baseline) return;
  const from = daysOf(period, baseline.period);
  if (from === undefined) throw invalid('/baseline/period', `must be ISO 8601 of its ${period}, as ${exampleOf[period]}`);
  if (aimed.endsOn <= from.endsOn) throw invalid('/by', 'must end later than the baseline');
  if (!hasEnded(period, baseline.period, at)) throw refused('period-not-ended', { period: baseline.period });
}
