import { eventTypeOf, type EventName } from '#contracts';
import type { Sql } from '#database';
import type { ReceivedEvent } from '#events';
import { noticeArguments, type NoticeName } from '#words';
import { audiences } from '../known/audiences.ts';
import { names } from '../known/names.ts';
import { mutable } from '../preferences/mail-kinds.ts';
import type { NoticeToMail } from './mail-notices.ts';
import { isNoticeable, noticeKindNamed } from './notice-kinds.ts';

export interface Noticeable {
  event: ReceivedEvent;
  data: Readonly<Record<string, unknown>>;
}

/**
 * One notice for each office that an event is for, however often the event arrives, in the events' order. One statement whatever the
 * number of events and offices; names and offices are those that are known now. What may be muted comes as read to an office that wants
 * nothing of it in the app. Answers those that may have mails: of offices that have a confirmed address.
 */
export async function createNotices(sql: Sql, noticeable: readonly Noticeable[]): Promise<NoticeToMail[]> {
  const told = noticeable.map(rowOf).filter(({ kind }) => isNoticeable(kind));
  if (told.length === 0) return [];
  const kinds = [...new Set(told.map(({ kind }) => kind))].filter(isNoticeable).sort();
  return sql.query<NoticeToMail>(
    `WITH e AS (
       SELECT * FROM ROWS FROM (json_to_recordset($1::json)
         AS (event_id uuid, kind text, subject text, meeting_id uuid, data jsonb))
         WITH ORDINALITY e(event_id, kind, subject, meeting_id, data, place)
     ), made AS (
       INSERT INTO notice (id, event_id, office_id, kind, subject, meeting_id, words, created_at, read_at, version)
       SELECT uuidv7(), n.event_id, n.office, n.kind, n.subject, n.meeting_id, n.words, clock_timestamp(),
         CASE WHEN 'in-app' <> ALL (p.channels) AND n.kind <> ALL ($2) THEN clock_timestamp() END, 0
       FROM (${kinds.map(noticesOf).join(' UNION ALL ')}) n
       LEFT JOIN office_preference p ON p.office_id = n.office
       ORDER BY n.place, n.office
       ON CONFLICT (event_id, office_id) DO NOTHING
       RETURNING id, office_id, kind, words, round
     )
     SELECT m.id, m.office_id AS "officeId", m.kind, m.words, m.round FROM made m
     WHERE EXISTS (SELECT FROM office_address a WHERE a.office_id = m.office_id AND a.state = 'confirmed' AND NOT a.alerts_only)
     ORDER BY m.id`,
    [JSON.stringify(told), kinds.filter((kind) => !mutable(kind))],
  );
}

function rowOf({ event, data }: Noticeable) {
  const { name = '' } = eventTypeOf(event.type) ?? {};
  const { meetingId } = data;
  return { event_id: event.id, kind: name, subject: event.subject, meeting_id: typeof meetingId === 'string' ? meetingId : null, data };
}

/** The words are made once an event, not once an office: `OFFSET 0` keeps the planner from making them in the outer list. */
function noticesOf(kind: NoticeName & EventName): string {
  const { to, where } = noticeKindNamed(kind);
  return `SELECT e.event_id, e.kind, e.subject, e.meeting_id, e.place, w.words, told.office
   FROM e
   CROSS JOIN LATERAL (SELECT (${wordsOf(kind)}) AS words OFFSET 0) w
   CROSS JOIN LATERAL (
     SELECT DISTINCT o.office FROM (${to.map((audience) => audiences[audience]).join(' UNION ALL ')}) o(office) WHERE o.office IS NOT NULL
   ) told
   WHERE e.kind = '${kind}'${where ? ` AND e.data->>'${where.field}' IN (${where.is.map((value) => `'${value}'`).join(', ')})` : ''}`;
}

/** Only what the words of the notice ask for: a statement's text or a letter is read where it belongs. */
function wordsOf(kind: NoticeName): string {
  const words = noticeArguments(kind).map((asked) => `'${asked}', (${names[asked] ?? factNamed(asked)})`);
  return `SELECT jsonb_strip_nulls(jsonb_build_object(${words.join(', ')}))`;
}

/** `after.from` is the field `from` in the field `after`. */
function factNamed(field: string): string {
  const path = `'{${field.replaceAll('.', ',')}}'`;
  return `SELECT e.data #>> ${path} WHERE jsonb_typeof(e.data #> ${path}) IN ('string', 'number')`;
}
