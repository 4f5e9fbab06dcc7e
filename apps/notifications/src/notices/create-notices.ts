import { eventTypeOf } from '#contracts';
import type { Sql } from '#database';
import type { ReceivedEvent } from '#events';
import { audiences } from '../known/audiences.ts';
import { names } from '../known/names.ts';
import { noticeKindNamed, type NoticeKind } from './notice-kinds.ts';
import { blanksOf } from './wording.ts';

/** One notice for each office that the event is for, however often it arrives. */
export async function createNotices(sql: Sql, event: ReceivedEvent, data: Readonly<Record<string, unknown>>): Promise<void> {
  const { name = '' } = eventTypeOf(event.type) ?? {};
  const kind = noticeKindNamed(name);
  if (!kind) return;
  const { meetingId } = data;
  await sql.query(statementOf(kind), [
    JSON.stringify(data),
    event.id,
    name,
    event.subject,
    typeof meetingId === 'string' ? meetingId : null,
  ]);
}

/** One statement whatever the number of offices; names are those that are known now. */
const statementOf = ({ to, title, text }: NoticeKind): string =>
  `WITH e AS (SELECT $1::jsonb AS data)
   INSERT INTO notice (id, event_id, office_id, kind, subject, meeting_id, words, created_at, version)
   SELECT uuidv7(), $2, told.office, $3, $4, $5, (${wordsOf(title + text)}), clock_timestamp(), 0
   FROM (${to.map((audience) => audiences[audience]).join(' UNION ALL ')}) AS told(office)
   WHERE told.office IS NOT NULL
   GROUP BY told.office
   ORDER BY told.office
   ON CONFLICT (event_id, office_id) DO NOTHING`;

/** Only what the templates ask for: a statement's text or a letter is read where it belongs. */
function wordsOf(template: string): string {
  const words = [...new Set(blanksOf(template))].map((blank) => `'${blank}', (${names[blank] ?? factNamed(blank)})`);
  return `SELECT jsonb_strip_nulls(jsonb_build_object(${words.join(', ')}))`;
}

/** `after.from` is the field `from` in the field `after`. */
function factNamed(field: string): string {
  const path = `'{${field.replaceAll('.', ',')}}'`;
  return `SELECT e.data #>> ${path} FROM e WHERE jsonb_typeof(e.data #> ${path}) IN ('string', 'number')`;
}
