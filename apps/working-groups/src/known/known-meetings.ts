import type { Sql } from '#database';
import { unknownReference } from '#domain';

/** The meetings service has told of the meeting, or 400 at the place that names it. */
export async function meetingMustBeKnown(sql: Sql, pointer: string, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  const found = await sql.query(`SELECT FROM known_meeting WHERE id = $1`, [id]);
  if (found.length === 0) throw unknownReference('meeting', pointer, id);
}
