import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NetworkFounded } from '#contracts';
import { refused, set, type LocalDate } from '#domain';
import { refuseFuture } from '../day-rules.ts';

@Entity('network')
export class Network {
  @PrimaryColumn('boolean') one = true;

  @Column('text') state: 'forming' | 'founded' = 'forming';

  @Column('date', { name: 'founded_on', nullable: true }) foundedOn: LocalDate | null = null;

  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null = null;

  /** Once, with its first members. */
  found(foundedOn: LocalDate, meetingId: string | null, cityIds: string[], today: LocalDate): NetworkFounded {
    if (this.state === 'founded') throw refused('network-already-founded', { foundedOn: this.foundedOn });
    refuseFuture(foundedOn, today);
    set<Network>(this, { state: 'founded', foundedOn, meetingId });
    return { foundedOn, meetingId, memberCount: cityIds.length, cityIds };
  }
}
