import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatementCorrected, StatementRecorded } from '#contracts';
import { newId, refused, set, unknownReference } from '#domain';
import { presentOf, type Attendance } from '../meetings/attendance.entity.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';

export const statementStates = ['recorded', 'corrected'] as const;

export interface Said {
  speakerIds: string[];
  agendaItemId?: string | null;
  text: string;
  language: string;
}

export interface Correction {
  /** As it read before. */
  text: string;
  /** Whom it named before, where it names others now. */
  speakerIds?: string[];
  reason: string;
}

/** What one or several who attended have said. */
@Entity('statement')
export class Statement {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'meeting_id' }) meetingId: string;

  @Column('jsonb', { name: 'speaker_ids' }) speakerIds: string[];

  /** The cities its speakers spoke for. */
  @Column('jsonb', { name: 'city_ids' }) cityIds: string[];

  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;

  @Column('text') text: string;

  /** BCP 47. */
  @Column('text') language: string;

  @Column('text') state: (typeof statementStates)[number] = 'recorded';

  @Column('jsonb') corrections: Correction[] = [];

  @Column('int') version = 0;

  static record(meeting: Meeting, attendances: readonly Attendance[], said: Said): Statement {
    const { speakerIds, agendaItemId = null, text, language } = said;
    meeting.mustBeOpen();
    if (agendaItemId !== null && !meeting.agenda.some(({ id }) => id === agendaItemId))
      throw unknownReference('agenda-item', '/agendaItemId', agendaItemId);
    const cityIds = citiesOfSpeakers(speakerIds, attendances);
    return set(new Statement(), { id: newId(), meetingId: meeting.id, speakerIds, cityIds, agendaItemId, text, language });
  }

  recorded(): StatementRecorded {
    const { meetingId, id: statementId, speakerIds, cityIds, agendaItemId, text, language } = this;
    return { meetingId, statementId, speakerIds, cityIds, agendaItemId, text, language };
  }

  /** `speakerIds`: those who spoke, where others than they were recorded; they are among the attendances. */
  correct(text: string, reason: string, speakerIds = this.speakerIds, attendances: readonly Attendance[] = []): StatementCorrected {
    const others = JSON.stringify(speakerIds) !== JSON.stringify(this.speakerIds);
    if (text === this.text && !others) throw refused('statement-unchanged');
    const speakers = others ? { speakerIds, cityIds: citiesOfSpeakers(speakerIds, attendances) } : {};
    this.corrections = [...this.corrections, { text: this.text, ...(others && { speakerIds: this.speakerIds }), reason }];
    set<Statement>(this, { text, ...speakers, state: 'corrected' });
    return { meetingId: this.meetingId, statementId: this.id, text, ...speakers, reason };
  }
}

/** All of them attend. */
function citiesOfSpeakers(speakerIds: readonly string[], attendances: readonly Attendance[]): string[] {
  const present = presentOf(attendances);
  const citiesOf = (speaker: string) => present.filter(({ people }) => people.some(({ personId }) => personId === speaker));
  const absent = speakerIds.find((speaker) => citiesOf(speaker).length === 0);
  if (absent !== undefined) throw refused('speaker-not-attending', { personId: absent });
  return [...new Set(speakerIds.flatMap((speaker) => citiesOf(speaker).map(({ cityId }) => cityId)))];
}
