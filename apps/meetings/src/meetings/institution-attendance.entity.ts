import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InstitutionAttended, InstitutionInvited } from '#contracts';
import { newId, refused, set } from '#domain';

export const institutionStates = ['invited', 'attended'] as const;

/** An institution at a meeting: it has no voice and gives no reply. */
@Entity('institution_attendance')
export class InstitutionAttendance {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'meeting_id' }) meetingId: string;

  @Column('uuid', { name: 'institution_id' }) institutionId: string;

  /** As it was called when it was invited. */
  @Column('text') name: string;

  @Column('text') state: (typeof institutionStates)[number] = 'invited';

  /** Null where nobody counted. */
  @Column('int', { nullable: true }) headcount: number | null = null;

  @Column('int') version = 0;

  static invite(meetingId: string, institutionId: string, name: string): InstitutionAttendance {
    return set(new InstitutionAttendance(), { id: newId(), meetingId, institutionId, name });
  }

  invited(): InstitutionInvited {
    return { meetingId: this.meetingId, institutionId: this.institutionId };
  }

  attend(headcount: number | null = null): InstitutionAttended {
    if (this.state !== 'invited') throw refused('institution-already-attended');
    set<InstitutionAttendance>(this, { state: 'attended', headcount });
    return { ...this.invited(), headcount };
  }
}
