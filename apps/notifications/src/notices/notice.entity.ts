import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Words } from '#words';

/** What one event says to one office. It is the office's: one, however many people hold a mandate there. */
@Entity('notice')
export class Notice {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'event_id' }) eventId: string;
  /** A city's id, or `secretariat`. */
  @Column('text', { name: 'office_id' }) officeId: string;
  /** The event's name: `CityJoined`. */
  @Column('text') kind: string;
  @Column('text') subject: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  /** What the notice says in any language is made of: facts of the event, and names as they were then. */
  @Column('jsonb') words: Words;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
  /** How often its mails were wished for once more. */
  @Column('int') round: number;
  @Column('int') version: number;

  /** The first reading counts. */
  read(at: Date): void {
    this.readAt ??= at;
  }
}
