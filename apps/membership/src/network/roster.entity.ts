import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refused, type LocalDate } from '#domain';
import { refuseFuture } from './day-rules.ts';

/** What every event of the roster says of the count. */
export interface Counted {
  countBefore: number;
  countAfter: number;
  rosterVersion: number;
}

/** The one row that every change of the roster takes, so that they wait for each other: n+1, then n+2. */
@Entity('roster')
export class Roster {
  @PrimaryColumn('boolean') one = true;

  @Column('int', { name: 'roster_version' }) rosterVersion = 0;

  /** `null` until the network is founded. */
  @Column('date', { name: 'last_effective_on', nullable: true }) lastEffectiveOn: LocalDate | null = null;

  /** The members now. No column: `lockRoster` counts them under this row's lock. */
  count = 0;

  /** The day from which there is a roster. */
  begin(foundedOn: LocalDate): void {
    this.lastEffectiveOn = foundedOn;
  }

  admit(effectiveOn: LocalDate, today: LocalDate): Counted {
    return this.change(1, effectiveOn, today);
  }

  release(effectiveOn: LocalDate, today: LocalDate): Counted {
    return this.change(-1, effectiveOn, today);
  }

  /** A suspended city is not counted; that it leaves is a change of the roster all the same. */
  releaseUncounted(effectiveOn: LocalDate, today: LocalDate): Counted {
    return this.change(0, effectiveOn, today);
  }

  private change(by: 1 | 0 | -1, effectiveOn: LocalDate, today: LocalDate): Counted {
    const { lastEffectiveOn } = this;
    if (lastEffectiveOn === null) throw refused('network-not-founded');
    if (effectiveOn < lastEffectiveOn) throw refused('effective-before-last-change', { effectiveOn, lastEffectiveOn });
    refuseFuture(effectiveOn, today);
    const countBefore = this.count;
    this.count += by;
    this.rosterVersion += 1;
    this.lastEffectiveOn = effectiveOn;
    return { countBefore, countAfter: this.count, rosterVersion: this.rosterVersion };
  }
}
