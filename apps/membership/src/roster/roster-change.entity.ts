import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#domain';

export const changes = ['joined', 'suspended', 'reinstated', 'left'] as const;
export type Change = (typeof changes)[number];

/** What a line says: a change, or that another line has another day, or that it is annulled. */
export const lineKinds = [...changes, 'corrected', 'annulled'] as const;

/** What every event of the roster says of the count. */
export interface Counted {
  countBefore: number;
  countAfter: number;
  rosterVersion: number;
}

/** One line of the count's history: what its event says, never written again. */
@Entity('roster_change')
export class RosterChange {
  @PrimaryColumn('int', { name: 'roster_version' }) rosterVersion: number;

  @Column('date', { name: 'effective_on' }) effectiveOn: LocalDate;

  @Column('text', { name: 'city_id' }) cityId: string;

  @Column('uuid', { name: 'membership_id' }) membershipId: string;

  @Column('text') change: (typeof lineKinds)[number];

  @Column('int') before: number;

  @Column('int') after: number;

  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;

  /** The version of the line that it puts right. */
  @Column('int', { nullable: true }) corrects: number | null = null;

  /** The version of the line that was entered first, where this one puts right what stands for it. */
  @Column('int', { nullable: true }) original: number | null = null;

  counted(): Counted {
    return { countBefore: this.before, countAfter: this.after, rosterVersion: this.rosterVersion };
  }
}
