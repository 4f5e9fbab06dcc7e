import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitmentFulfilled, CommitmentMade, CommitmentWithdrawn } from '#contracts';
import { invalid, newId, refused, set, type LocalDate } from '#domain';
import type { Meeting } from '../meetings/meeting.entity.ts';

export const commitmentStates = ['open', 'fulfilled', 'withdrawn'] as const;

export interface Promised {
  cityId?: string | null;
  personId?: string | null;
  text: string;
  groupIds?: string[];
  statementId?: string | null;
  dueOn?: LocalDate | null;
}

/** What a city, or a person, has taken on at a meeting. */
@Entity('commitment')
export class Commitment {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'meeting_id' }) meetingId: string;

  @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;

  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;

  @Column('text') text: string;

  @Column('jsonb', { name: 'group_ids' }) groupIds: string[];

  @Column('uuid', { name: 'statement_id', nullable: true }) statementId: string | null;

  @Column('date', { name: 'due_on', nullable: true }) dueOn: LocalDate | null;

  @Column('text') state: (typeof commitmentStates)[number] = 'open';

  @Column('date', { name: 'fulfilled_on', nullable: true }) fulfilledOn: LocalDate | null = null;

  @Column('text', { nullable: true }) evidence: string | null = null;

  /** Why it was withdrawn. */
  @Column('text', { nullable: true }) reason: string | null = null;

  @Column('int') version = 0;

  static make(meeting: Meeting, promised: Promised): Commitment {
    const { cityId = null, personId = null, text, groupIds = [], statementId = null, dueOn = null } = promised;
    if ((cityId === null) === (personId === null)) throw invalid('/cityId', 'either cityId or personId makes it, not both');
    meeting.mustBeOpen();
    if (dueOn !== null && dueOn < meeting.day()) throw refused('due-before-meeting', { on: meeting.day() });
    return set(new Commitment(), { id: newId(), meetingId: meeting.id, cityId, personId, text, groupIds, statementId, dueOn });
  }

  made(): CommitmentMade {
    const { text, groupIds, statementId, dueOn } = this;
    return { ...this.key(), text, groupIds, statementId, dueOn };
  }

  fulfil(on: LocalDate, evidence: string | null, madeOn: LocalDate): CommitmentFulfilled {
    this.mustBeOpen();
    if (on < madeOn) throw refused('fulfilled-before-made', { madeOn });
    set<Commitment>(this, { state: 'fulfilled', fulfilledOn: on, evidence });
    return { ...this.key(), on, evidence };
  }

  withdraw(reason: string): CommitmentWithdrawn {
    this.mustBeOpen();
    set<Commitment>(this, { state: 'withdrawn', reason });
    return { ...this.key(), reason };
  }

  private mustBeOpen(): void {
    if (this.state !== 'open') throw refused('commitment-not-open', { state: this.state });
  }

  private key() {
    const { meetingId, id: commitmentId, cityId, personId } = this;
    return { meetingId, commitmentId, cityId, personId };
  }
}
