import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId, set } from '#domain';

/** An office's private address of the calendar: one at a time. Who has it needs no token, and nobody can make it of what is kept here. */
@Entity('calendar_address')
export class CalendarAddress {
  /** What is signed: of another address of the office it is another. */
  @PrimaryColumn('uuid') id: string;

  /** A city's id, or `secretariat`. */
  @Column('text', { name: 'office_id' }) officeId: string;

  @Column('timestamptz') since: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null = null;

  @Column('int') version: number;

  /** `former`: its last one, revoked or not. Versions go on, so that the ETag of one is none of the next. */
  static issue(officeId: string, since: Date, former: CalendarAddress | undefined): CalendarAddress {
    return set(new CalendarAddress(), { id: newId(), officeId, since, version: former === undefined ? 0 : former.version + 1 });
  }

  revoke(at: Date): void {
    this.revokedAt = at;
  }
}
