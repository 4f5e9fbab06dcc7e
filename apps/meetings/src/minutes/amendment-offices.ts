import { office, type Actor } from '#auth';
import type { Sql } from '#database';
import { notFound, refused } from '#domain';

/** The cities that attended the meeting, present or represented. */
export const officeThatAttended = office.of(async ({ params }, db) => {
  const { meetingId } = params;
  const rows = await db.query<{ cityId: string | null }>(
    `SELECT a.city_id AS "cityId" FROM meeting m
     LEFT JOIN attendance a ON a.meeting_id = m.id AND a.state IN ('present', 'represented') WHERE m.id = $1`,
    [meetingId],
  );
  if (rows.length === 0) throw notFound('meeting', meetingId);
  return rows.flatMap(({ cityId }) => cityId ?? []);
}, 'office that attended');

/** Who comes from an office was one of those who stood for it there. The secretariat comes from none. */
export async function mustHaveAttended(sql: Sql, meetingId: string, { personId, cityIds }: Actor): Promise<void> {
  if (cityIds.length === 0) return;
  const [attendance] = await sql.query(
    `SELECT FROM attendance WHERE meeting_id = $1 AND city_id = ANY($2)
     AND people @> jsonb_build_array(jsonb_build_object('personId', $3::text))`,
    [meetingId, cityIds, personId],
  );
  if (!attendance) throw refused('not-among-attendees', { personId });
}
