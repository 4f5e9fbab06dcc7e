import type { Sql } from '#database';
import { unknownReference } from '#domain';

/** A meeting that the meetings service has told of. `pointer` is the place in the request that names it. */
export async function mustKnowMeeting(sql: Sql, pointer: string, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  const found = await sql.query(`SELECT FROM known_meeting WHERE id = $1`, [id]);
  if (found.length === 0) throw unknownReference('meeting', pointer, id);
}

/** Told once by the call and once by the record of what was held, in this order or alone. */
export async function learnOfMeeting(sql: Sql, id: string, kind: string): Promise<void> {
  await sql.query(`INSERT INTO known_meeting (id, kind) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET kind = $2`, [id, kind]);
}
