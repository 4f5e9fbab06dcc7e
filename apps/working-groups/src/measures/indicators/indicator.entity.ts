import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IndicatorDefined, IndicatorRetired, IndicatorRevised } from '#contracts';
import { invalid, refused, set } from '#domain';
import { IndicatorEdition } from './indicator-edition.entity.ts';

export const periods = ['hour', 'day', 'month', 'year', 'survey'] as const;
export const directions = ['lower', 'higher', 'neither'] as const;

export const indicatorStates = ['active', 'retired'] as const;

/** What a figure of it means. */
export interface Meaning {
  unit: string;
  period: (typeof periods)[number];
  better: (typeof directions)[number];
  denominator?: string | null;
}

const meanings: readonly (keyof Meaning)[] = ['unit', 'period', 'better', 'denominator'];

export interface NewIndicator extends Meaning {
  code: string;
  title: string;
  itemId?: string | null;
  framework?: string | null;
  dueAfterDays?: number | null;
}

export type IndicatorChanges = Partial<Omit<NewIndicator, 'code' | 'framework'>>;

/** What cities are compared by. Another meaning is another edition, so that what was reported under one keeps its own. */
@Entity('indicator')
export class Indicator {
  @PrimaryColumn('text') code: string;
  /** The `version` that clients see, from 1. */
  @Column('int') edition: number = 1;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null;
  @Column('text') title: string;
  @Column('text') unit: string;
  @Column('text') period: Meaning['period'];
  @Column('text') better: Meaning['better'];
  @Column('text', { nullable: true }) denominator: string | null;
  @Column('text', { nullable: true }) framework: string | null;
  @Column('int', { name: 'due_after_days', nullable: true }) dueAfterDays: number | null;
  @Column('text') state: (typeof indicatorStates)[number] = 'active';
  @Column('text', { name: 'retirement_reason', nullable: true }) retirementReason: string | null = null;
  @Column('int') version: number = 0;

  static define({ itemId = null, denominator = null, framework = null, dueAfterDays = null, ...given }: NewIndicator): Indicator {
    const indicator = set(new Indicator(), { ...given, itemId, denominator, framework, dueAfterDays });
    indicator.mustNotDivideItself();
    return indicator;
  }

  defined(): IndicatorDefined {
    const { code, edition: version, itemId, title, unit, period, better, denominator, framework, dueAfterDays } = this;
    return { code, version, itemId, title, unit, period, better, denominator, framework, dueAfterDays };
  }

  /** Undefined when nothing is different. */
  revise(changes: IndicatorChanges): IndicatorRevised | undefined {
    this.mustTakeFigures();
    const old = this.defined();
    set<Indicator>(this, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)));
    this.mustNotDivideItself();
    const now = this.defined();
    const changed = (Object.keys(changes) as (keyof IndicatorChanges)[]).filter((name) => now[name] !== old[name]);
    const before: IndicatorRevised['before'] = Object.fromEntries(changed.map((name) => [name, old[name]]));
    if (changed.length === 0) return undefined;
    if (meanings.some((name) => changed.includes(name))) this.edition++;
    return { ...this.defined(), before };
  }

  retire(reason: string): IndicatorRetired {
    this.mustTakeFigures();
    set<Indicator>(this, { state: 'retired', retirementReason: reason });
    const { code, edition: version, itemId, title } = this;
    return { code, version, itemId, title, reason };
  }

  mustTakeFigures(): void {
    if (this.state === 'retired') throw refused('indicator-retired', { code: this.code });
  }

  /** To be kept beside it. */
  asEdition(): IndicatorEdition {
    const { code, edition, unit, period, better, denominator } = this;
    return set(new IndicatorEdition(), { code, edition, unit, period, better, denominator });
  }

  private mustNotDivideItself(): void {
    if (this.denominator === this.code) throw invalid('/denominator', 'must be another indicator');
  }
}
