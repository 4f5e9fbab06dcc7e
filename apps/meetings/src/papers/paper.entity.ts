import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaperAdded, PaperRemoved } from '#contracts';
import { newId, refused, set, unknownReference } from '#domain';
import type { Meeting } from '../meetings/meeting.entity.ts';
import type { Minutes } from '../minutes/minutes.entity.ts';

export const paperStates = ['added', 'removed'] as const;

export interface NewPaper {
  title: string;
  url: string;
  agendaItemId?: string | null;
  language?: string | null;
}

/** added → removed. What a meeting reads, kept elsewhere. */
@Entity('paper')
export class Paper {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'meeting_id' }) meetingId: string;

  @Column('text') title: string;

  @Column('text') url: string;

  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;

  /** BCP 47. */
  @Column('text', { nullable: true }) language: string | null;

  @Column('text') state: (typeof paperStates)[number] = 'added';

  @Column('int') version = 0;

  static add(meeting: Meeting, minutes: Minutes | null, { title, url, agendaItemId = null, language = null }: NewPaper): Paper {
    if (agendaItemId !== null && !meeting.agenda.some(({ id }) => id === agendaItemId))
      throw unknownReference('agenda-item', '/agendaItemId', agendaItemId);
    papersMustBeOpen(meeting, minutes);
    return set(new Paper(), { id: newId(), meetingId: meeting.id, title, url, agendaItemId, language });
  }

  added(): PaperAdded {
    const { meetingId, id: paperId, title, url, agendaItemId, language } = this;
    return { meetingId, paperId, title, url, agendaItemId, language };
  }

  remove(meeting: Meeting, minutes: Minutes | null): PaperRemoved {
    if (this.state !== 'added') throw refused('paper-removed');
    papersMustBeOpen(meeting, minutes);
    set<Paper>(this, { state: 'removed' });
    return { meetingId: this.meetingId, paperId: this.id, title: this.title };
  }
}

/** They may follow a meeting, and are part of what its published minutes speak of. */
function papersMustBeOpen({ state }: Meeting, minutes: Minutes | null): void {
  if (state === 'cancelled') throw refused('meeting-cancelled', { state });
  if (minutes !== null && minutes.publishedVersion !== null) throw refused('minutes-published', { version: minutes.publishedVersion });
}
