import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refused, set, type LocalDate } from '#domain';
import { refuseFuture } from '../day-rules.ts';
import { RosterChange, type Change } from './roster-change.entity.ts';
import type { StandingLine } from './standing-lines.ts';

/** Whose standing changes, and from which day on. */
export interface Changed {
  membershipId: string;
  cityId: string;
  effectiveOn: LocalDate;
  meetingId?: string | null;
}

/**
 * The one row that every change of the roster takes, so that they wait for each other: n+1, then n+2. Each act gives the change's line in
 * the count's history, from which its event takes what was counted.
 */
@Entity('roster')
export class Roster {
  @PrimaryColumn('boolean') one = true;

  @Column('int', { name: 'roster_version' }) rosterVersion = 0;

  /** `null` until the network is founded. */
  @Column('date', { name: 'last_effective_on', nullable: true }) lastEffectiveOn: LocalDate | null = null;

  /** The members now. No column: `lockAndCountRoster` counts them under this row's lock. */
  count = 0;

  /** The day from which there is a roster. */
  begin(foundedOn: LocalDate): void {
    this.lastEffectiveOn = foundedOn;
  }

  admit(of: Changed, today: LocalDate): RosterChange {
    return this.change('joined', 1, of, today);
  }

  suspend(of: Changed, today: LocalDate): RosterChange {
    return this.change('suspended', -1, of, today);
  }

  reinstate(of: Changed, today: LocalDate): RosterChange {
    return this.change('reinstated', 1, of, today);
  }

  release(of: Changed, today: LocalDate): RosterChange {
    return this.change('left', -1, of, today);
  }

  /** A suspended city is not counted; that it leaves is a change of the roster all the same. */
  releaseUncounted(of: Changed, today: LocalDate): RosterChange {
    return this.change('left', 0, of, today);
  }

  /**
   * A line of its own that puts a wrong one right: by another day, or, without one, by annulling it. Another day changes nothing for
   * today, for none is to come. The caller says which day is then the last.
   */
  correct(wrong: StandingLine, effectiveOn: LocalDate | null): RosterChange {
    const before = this.count;
    if (effectiveOn === null) this.count -= wrong.by;
    this.rosterVersion += 1;
    return set(new RosterChange(), {
      rosterVersion: this.rosterVersion,
      effectiveOn: effectiveOn ?? wrong.effectiveOn,
      cityId: wrong.cityId,
      membershipId: wrong.membershipId,
      change: effectiveOn === null ? 'annulled' : 'corrected',
      before,
      after: this.count,
      meetingId: null,
      corrects: wrong.rosterVersion,
      original: wrong.original,
    });
  }

  private change(change: Change, by: 1 | 0 | -1, of: Changed, today: LocalDate): RosterChange {
    const { membershipId, cityId, effectiveOn, meetingId = null } = of;
    const { lastEffectiveOn, count: before } = this;
    if (lastEffectiveOn === null) throw refused('network-not-founded');
    if (effectiveOn < lastEffectiveOn) throw refused('effective-before-last-change', { effectiveOn, lastEffectiveOn });
    refuseFuture(effectiveOn, today);
    this.count += by;
    this.rosterVersion += 1;
    this.lastEffectiveOn = effectiveOn;
    const { rosterVersion, count: after } = this;
    return set(new RosterChange(), { rosterVersion, effectiveOn, cityId, membershipId, change, before, after, meetingId });
  }
}
