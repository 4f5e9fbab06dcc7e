import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SideEventHeld } from '#contracts';
import { newId, refused, set, type LocalDate } from '#domain';
import type { Meeting } from '../meetings/meeting.entity.ts';

export const sideEventKinds = ['dinner', 'lunch', 'reception', 'ceremony', 'tour', 'other'] as const;
export const sideEventStates = ['planned', 'held'] as const;

export interface SideEventPlan {
  kind: string;
  on: LocalDate;
  hostPersonId?: string | null;
  attendeeIds: string[];
}

/** A dinner and the like. It may follow a meeting that was held. */
@Entity('side_event')
export class SideEvent {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'meeting_id' }) meetingId: string;

  @Column('text') kind: string;

  @Column('date', { name: 'on_day' }) on: LocalDate;

  @Column('uuid', { name: 'host_person_id', nullable: true }) hostPersonId: string | null;

  @Column('jsonb', { name: 'attendee_ids' }) attendeeIds: string[];

  @Column('text') state: (typeof sideEventStates)[number] = 'planned';

  @Column('int') version = 0;

  static plan(meeting: Meeting, { kind, on, hostPersonId = null, attendeeIds }: SideEventPlan): SideEvent {
    mustGoOn(meeting);
    return set(new SideEvent(), { id: newId(), meetingId: meeting.id, kind, on, hostPersonId, attendeeIds });
  }

  /** `attendeeIds`: those who came, where they are not those who were to come. */
  hold(meeting: Meeting, on: LocalDate, attendeeIds: string[] = this.attendeeIds): SideEventHeld {
    if (this.state !== 'planned') throw refused('side-event-already-held', { on: this.on });
    mustGoOn(meeting);
    if (attendeeIds.length === 0) throw refused('side-event-without-attendees');
    set<SideEvent>(this, { state: 'held', on, attendeeIds });
    const { meetingId, id: sideEventId, kind, hostPersonId } = this;
    return { meetingId, sideEventId, kind, on, hostPersonId, attendeeIds };
  }
}

function mustGoOn({ state }: Meeting): void {
  if (state === 'cancelled') throw refused('meeting-cancelled', { state });
}
