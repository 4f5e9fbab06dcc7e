import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RosterCorrected } from '#contracts';
import { newId, set, type LocalDate } from '#domain';
import type { Change, RosterChange } from '../roster/roster-change.entity.ts';
import type { StandingLine } from '../roster/standing-lines.ts';

/** What a line of the roster says. */
export interface Line {
  change: Change;
  effectiveOn: LocalDate;
}

/** A mistake in the roster, put right by a line of its own, with its reason. */
@Entity('roster_correction')
export class RosterCorrection {
  @PrimaryColumn('uuid') id: string;

  @Column('int', { name: 'roster_version' }) rosterVersion: number;

  @Column('int', { name: 'corrected_version' }) correctedVersion: number;

  @Column('uuid', { name: 'membership_id' }) membershipId: string;

  @Column('text', { name: 'city_id' }) cityId: string;

  @Column('jsonb') before: Line;

  /** `null`: it is annulled. */
  @Column('jsonb', { nullable: true }) after: Line | null;

  @Column('text') reason: string;

  @Column('int', { name: 'count_before' }) countBefore: number;

  @Column('int', { name: 'count_after' }) countAfter: number;

  @Column('date', { name: 'entered_on' }) enteredOn: LocalDate;

  @Column('int') version = 0;

  /** `line`: what puts the wrong one right, in the count's history. */
  static correct(wrong: StandingLine, line: RosterChange, reason: string, today: LocalDate): RosterCorrection {
    const { change, membershipId, cityId } = wrong;
    return set(new RosterCorrection(), {
      id: newId(),
      correctedVersion: wrong.rosterVersion,
      membershipId,
      cityId,
      before: { change, effectiveOn: wrong.effectiveOn },
      after: line.change === 'annulled' ? null : { change, effectiveOn: line.effectiveOn },
      reason,
      ...line.counted(),
      enteredOn: today,
    });
  }

  corrected(): RosterCorrected {
    const { membershipId, cityId, correctedVersion, before, after, reason, countBefore, countAfter, rosterVersion } = this;
    return { membershipId, cityId, correctedVersion, before, after, reason, countBefore, countAfter, rosterVersion };
  }
}
