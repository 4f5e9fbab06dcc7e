import type { Sql } from '#database';
import { MeetingCalled, MeetingPostponed, MeetingUpdated } from '#contracts';
import type { LocalDate } from '#domain';
import { meetingOf, tellingTypes, type InvitedMeeting, type Told } from './invited-meeting.ts';

/**
 * The meeting as it was after an event: made of the journal, which has each of its events since the first. Nothing of it is kept besides,
 * so that there is nothing to be made anew. Undefined where the journal does not have it.
 */
export async function meetingAfter(sql: Sql, meetingId: string, eventId?: string): Promise<InvitedMeeting | undefined> {
  const history = await sql.query<Omit<Told, 'data'> & { data: string }>(
    `SELECT j.type, j.sequence::int AS sequence, j.headers->>'ce_time' AS time, j.data FROM journal j
     WHERE j.about = $1 AND j.type = ANY($2::text[])
       AND j.position <= coalesce((SELECT e.position FROM journal e WHERE e.id = $3::uuid), (SELECT last FROM journal_head))
     ORDER BY j.sequence`,
    [meetingId, tellingTypes, eventId ?? null],
  );
  return meetingOf(history.map((told) => ({ ...told, data: JSON.parse(told.data) as unknown })));
}

const dated = [MeetingCalled, MeetingUpdated, MeetingPostponed].map(({ type }) => type);

/** Those that were called for a day that is not over, or moved to one: some of them are not to come any more. */
export async function meetingsFrom(sql: Sql, day: LocalDate): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT j.about AS id FROM journal j WHERE j.type = ANY($1::text[]) AND j.data::jsonb->>'on' >= $2 ORDER BY 1`,
    [dated, day],
  );
  return rows.map(({ id }) => id);
}
