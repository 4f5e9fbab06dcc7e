import { office } from '#auth';
import { notFound } from '#domain';

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
