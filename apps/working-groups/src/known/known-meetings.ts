import type { Sql } from '#database';
import { unknownReference, type LocalDate } from '#domain';

/** What of a meeting that was held has a meaning here; `heldOn` is null while it was not. */
export interface KnownMeeting {
  heldOn: LocalDate | null;
  heldKind: string | null;
  institutionIds: string[];
}

/** The meetings service has told of the meeting, or 400 at the place that names it. */
export async function meetingMustBeKnown(sql: Sql, pointer: string, id: string | undefined): Promise<void> {
  if (id !== undefined) await knownMeeting(sql, pointer, id);
}

export async function knownMeeting(sql: Sql, pointer: string, id: string): Promise<KnownMeeting> {
  const [found] = await sql.query<KnownMeeting>(
    `SELECT held_on AS "heldOn", held_kind AS "heldKind", institution_ids AS "institutionIds" FROM known_meeting WHERE id = $1`,
    [id],
  );
  if (!found) throw unknownReference('meeting', pointer, id);
  return found;
}
