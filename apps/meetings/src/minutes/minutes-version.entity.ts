import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MinutesPublished } from '#contracts';
import { set } from '#domain';
import type { Meeting } from '../meetings/meeting.entity.ts';
import type { Minutes } from './minutes.entity.ts';

/** What a published version says. `decisionIds`: of the meeting, in the order they were opened. */
const documentOf = (meeting: Meeting, decisionIds: string[], { body, actionItemIds, approvedOn }: Minutes, version: number) => ({
  meetingId: meeting.id,
  version,
  kind: meeting.kind,
  title: meeting.title,
  theme: meeting.theme,
  on: meeting.on,
  place: meeting.place,
  hostCityId: meeting.hostCityId,
  chairPersonId: meeting.chairPersonId,
  memberCountAtMeeting: meeting.memberCountAtMeeting,
  rosterVersion: meeting.rosterVersion,
  approvedOn,
  body,
  decisionIds,
  actionItemIds,
});
export type MinutesDocument = ReturnType<typeof documentOf>;

/** One published version, for ever: its canonical JSON (RFC 8785) and the SHA-256 of that text in UTF-8. */
@Entity('minutes_version')
export class MinutesVersion {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId: string;

  @PrimaryColumn('int') number: number;

  @Column('text') canonical: string;

  @Column('text') sha256: string;

  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;

  /** The amendment that made it; the first has none. */
  @Column('uuid', { name: 'amendment_id', nullable: true }) amendmentId: string | null = null;

  static seal(meeting: Meeting, decisionIds: string[], minutes: Minutes, number: number, publishedAt: Date): MinutesVersion {
    const canonical = canonicalize(documentOf(meeting, decisionIds, minutes, number))!;
    const sha256 = createHash('sha256').update(canonical, 'utf8').digest('hex');
    return set(new MinutesVersion(), { meetingId: meeting.id, number, canonical, sha256, publishedAt });
  }

  published(): MinutesPublished {
    const { decisionIds, actionItemIds } = this.document;
    return { meetingId: this.meetingId, version: this.number, sha256: this.sha256, decisionIds, actionItemIds };
  }

  get document(): MinutesDocument {
    return JSON.parse(this.canonical) as MinutesDocument;
  }
}
