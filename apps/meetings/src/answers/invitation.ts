import { MeetingCalled, MeetingCancelled, MeetingPostponed, MeetingUpdated } from '#contracts';
import type { Sql } from '#database';
import { isId, isSlug } from '#domain';
import type { Link } from '#links';
import type { Meeting } from '../meetings/meeting.entity.ts';

export const acts = ['confirm', 'decline', 'substitute'] as const;
export type Act = (typeof acts)[number];

/** What a signed address in an invitation's mail says. */
export interface Invitation {
  meetingId: string;
  /** Whose office was invited. */
  cityId: string;
  /** The invitation's SEQUENCE (RFC 5545, 3.8.7.4), as the mail had it. */
  sequence: number;
  until?: Date | undefined;
}

/** Undefined of whatever is no invitation. `subject`: `<meetingId>/<sequence>`, and the id of the mail address that it was sent to. */
export function invitationIn(link: Link | undefined): Invitation | undefined {
  const [meetingId = '', sequence = '', addressId = meetingId, ...more] = link?.subject?.split('/') ?? [];
  const isWhole = isId(meetingId) && /^\d{1,15}$/.test(sequence) && isId(addressId) && more.length === 0;
  if (!link || !isWhole || !isSlug(link.office)) return undefined;
  return { meetingId, cityId: link.office, sequence: Number(sequence), until: link.until };
}

/** A reply is for the day that was asked about: until the meeting opens, is over, or is another than the mail said. */
export async function counts(sql: Sql, meeting: Meeting, { sequence, until }: Invitation, now: Date): Promise<boolean> {
  const isCalled = meeting.state === 'called' || meeting.state === 'postponed';
  if (!isCalled || meeting.on === null || (until && until <= now)) return false;
  return sequence === (await sequenceOf(sql, meeting.id));
}

/** What an invitation tells; notifications numbers its mails by the same events. */
const telling = [MeetingCalled, MeetingUpdated, MeetingPostponed, MeetingCancelled].map(({ type }) => type);

/**
 * An invitation's SEQUENCE is that of the last event that changed what it tells, in the order of the meeting's events: it only rises, and
 * who reads these events knows it without asking.
 */
async function sequenceOf(sql: Sql, meetingId: string): Promise<number> {
  const [last] = await sql.query<{ sequence: number }>(
    `SELECT coalesce(max(sequence), 0)::int AS sequence FROM event WHERE key = $1 AND type = ANY($2::text[])`,
    [meetingId, telling],
  );
  return last!.sequence;
}
