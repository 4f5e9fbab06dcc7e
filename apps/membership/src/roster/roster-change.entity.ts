import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#domain';

export const changes = ['joined', 'suspended', 'reinstated', 'left'] as const;

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

  @Column('text') change: (typeof changes)[number];

  @Column('int') before: number;

  @Column('int') after: number;

  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;

  counted(): Counted {
    return { countBefore: this.before, countAfter: this.after, rosterVersion: this.rosterVersion };
  }
}
