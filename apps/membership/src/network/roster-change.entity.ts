import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CityJoined, CityLeft } from '#contracts';
import type { LocalDate } from '#domain';

export const changes = ['joined', 'suspended', 'reinstated', 'left'] as const;

/** One line of the count's history: what its event said, never written again. */
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

  static of(change: RosterChange['change'], event: CityJoined | CityLeft): RosterChange {
    const { rosterVersion, effectiveOn, cityId, membershipId, countBefore: before, countAfter: after } = event;
    const meetingId = 'meetingId' in event ? event.meetingId : null;
    return Object.assign(new RosterChange(), { rosterVersion, effectiveOn, cityId, membershipId, change, before, after, meetingId });
  }
}
