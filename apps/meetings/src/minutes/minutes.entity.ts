import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refused, set, type LocalDate } from '#domain';
import type { Meeting } from '../meetings/meeting.entity.ts';

export const minutesStates = ['draft', 'review', 'approved', 'published', 'amended'] as const;

export interface MinutesText {
  body?: string;
  actionItemIds?: string[];
}

/** One for a meeting: draft → review → approved → published → amended. Published text changes by an accepted amendment only. */
@Entity('minutes')
export class Minutes {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId: string;

  @Column('text') state: (typeof minutesStates)[number] = 'draft';

  @Column('text') body: string;

  @Column('jsonb', { name: 'action_item_ids' }) actionItemIds: string[];

  @Column('date', { name: 'approved_on', nullable: true }) approvedOn: LocalDate | null = null;

  @Column('int', { name: 'published_version', nullable: true }) publishedVersion: number | null = null;

  /** Of the published version. */
  @Column('text', { nullable: true }) sha256: string | null = null;

  @Column('int') version = 0;

  static draft(meeting: Meeting, { body = '', actionItemIds = [] }: MinutesText): Minutes {
    if (meeting.state !== 'open' && meeting.state !== 'held') throw refused('meeting-not-open', { state: meeting.state });
    return set(new Minutes(), { meetingId: meeting.id, body, actionItemIds });
  }

  /** A reviewer may still mend the text; the action items they list are fixed by then. */
  edit({ body = this.body, actionItemIds = this.actionItemIds }: MinutesText): void {
    if (this.state !== 'draft' && this.state !== 'review') throw refused('minutes-already-approved', { state: this.state });
    const same = JSON.stringify(actionItemIds) === JSON.stringify(this.actionItemIds);
    if (this.state === 'review' && !same) throw refused('action-items-frozen', { state: this.state });
    set<Minutes>(this, { body, actionItemIds });
  }

  review(meeting: Meeting): void {
    if (meeting.state !== 'held') throw refused('meeting-not-held', { state: meeting.state });
    this.step('draft', 'review');
  }

  approve(meeting: Meeting, on: LocalDate): void {
    if (on < meeting.day()) throw refused('approved-before-meeting', { on: meeting.day() });
    this.step('review', 'approved');
    this.approvedOn = on;
  }

  /** Answers the number of the version. */
  publish(): number {
    this.step('approved', 'published');
    return (this.publishedVersion = 1);
  }

  amend(changes: MinutesText): number {
    this.mustBePublished();
    set<Minutes>(this, { ...changes, state: 'amended' });
    return (this.publishedVersion = this.publishedVersion! + 1);
  }

  mustBePublished(): void {
    if (this.publishedVersion === null) throw refused('minutes-not-published', { state: this.state });
  }

  private step(from: 'draft' | 'review' | 'approved', to: Minutes['state']): void {
    if (this.state !== from) throw refused(`minutes-not-in-${from}`, { state: this.state });
    this.state = to;
  }
}
