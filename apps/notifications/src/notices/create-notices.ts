import type { Sql } from '#database';
import type { ReceivedEvent } from '#events';
import { audiences } from './audiences.ts';
import { findWords } from './find-words.ts';
import { noticeKindOf, type NoticeKind } from './notice-kinds.ts';

/** One notice for each office that the event is for, however often it arrives. */
export async function createNotices(sql: Sql, event: ReceivedEvent, data: Readonly<Record<string, unknown>>): Promise<void> {
  const kind = noticeKindOf(event.type);
  if (!kind) return;
  const { meetingId } = data;
  await sql.query(statementOf(kind), [
    JSON.stringify(data),
    event.id,
    kind.type.name,
    event.subject,
    typeof meetingId === 'string' ? meetingId : null,
    JSON.stringify(await findWords(sql, kind, data)),
  ]);
}

/** One statement whatever the number of offices. */
const statementOf = ({ to }: NoticeKind): string =>
  `WITH e AS (SELECT $1::jsonb AS data)
   INSERT INTO notice (id, event_id, office_id, kind, subject, meeting_id, words, created_at, version)
   SELECT uuidv7(), $2, told.office, $3, $4, $5, $6, clock_timestamp(), 0
   FROM (${to.map((audience) => audiences[audience]).join(' UNION ALL ')}) AS told(office)
   WHERE told.office IS NOT NULL
   GROUP BY told.office
   ORDER BY told.office
   ON CONFLICT (event_id, office_id) DO NOTHING`;
