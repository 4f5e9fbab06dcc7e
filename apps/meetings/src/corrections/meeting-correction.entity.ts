import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeetingCorrected } from '#contracts';
import { newId, set, type LocalDate } from '#domain';
import type { Difference } from './difference.ts';

/** What of a held meeting was entered wrongly, and what it is. Corrected again by another. */
@Entity('meeting_correction')
export class MeetingCorrection {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'meeting_id' }) meetingId: string;

  /** `meeting`, `attendance/{cityId}`, `delegation/{id}`, `side-event/{id}`. */
  @Column('text') target: string;

  /** Of the fields that changed. */
  @Column('jsonb') before: MeetingCorrected['before'];

  @Column('jsonb') after: MeetingCorrected['after'];

  @Column('text') reason: string;

  @Column('date', { name: 'corrected_on' }) correctedOn: LocalDate;

  @Column('int') version = 0;

  static make(meetingId: string, target: string, { before, after }: Difference, reason: string, correctedOn: LocalDate): MeetingCorrection {
    return set(new MeetingCorrection(), { id: newId(), meetingId, target, before, after, reason, correctedOn });
  }

  corrected(): MeetingCorrected {
    const { meetingId, target, before, after, reason } = this;
    const [kind, id] = target.split('/') as [string, string?];
    return { meetingId, target, cityId: kind === 'attendance' ? id! : null, before, after, reason };
  }
}
