import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DelegationAttended } from '#contracts';
import { newId, refused, set } from '#domain';

export const delegationKinds = ['business', 'associates'] as const;
export const delegationStates = ['registered', 'attended'] as const;

export interface Size {
  headcount?: number | null;
  sizeNote?: string | null;
}

/** People who come along with a city. They have no voice. */
@Entity('delegation')
export class Delegation {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'meeting_id' }) meetingId: string;

  @Column('text', { name: 'city_id' }) cityId: string;

  @Column('text') kind: string;

  /** Null where nobody counted. */
  @Column('int', { nullable: true }) headcount: number | null;

  /** What was said of it: "large". */
  @Column('text', { name: 'size_note', nullable: true }) sizeNote: string | null;

  @Column('text') state: (typeof delegationStates)[number] = 'registered';

  @Column('int') version = 0;

  static register(meetingId: string, cityId: string, kind: string, { headcount = null, sizeNote = null }: Size): Delegation {
    return set(new Delegation(), { id: newId(), meetingId, cityId, kind, headcount, sizeNote });
  }

  /** What is not said anew stays as it was registered. */
  attend({ headcount = this.headcount, sizeNote = this.sizeNote }: Size): DelegationAttended {
    if (this.state !== 'registered') throw refused('delegation-already-attended');
    set<Delegation>(this, { state: 'attended', headcount, sizeNote });
    const { meetingId, cityId, id: delegationId, kind } = this;
    return { meetingId, cityId, delegationId, kind, headcount, sizeNote };
  }
}
