import type { Sql } from '#database';
import { invalid, refused, unknownReference } from '#domain';

/**
 * The meetings service has told that the decision was taken, or 400 at the place that names it; so, too, where the request names another
 * meeting (`meetingId`) than the decision's. It was carried, or 409: nothing is done by a decision that was not.
 */
export async function decisionMustBeCarried(
  sql: Sql,
  pointer: string,
  id: string | undefined,
  meetingId: string | undefined,
): Promise<void> {
  if (id === undefined) return;
  const [decision] = await sql.query<{ meetingId: string; outcome: string }>(
    `SELECT meeting_id AS "meetingId", outcome FROM known_decision WHERE id = $1`,
    [id],
  );
  if (!decision) throw unknownReference('decision', pointer, id);
  if (meetingId !== undefined && decision.meetingId !== meetingId) throw invalid(pointer, 'was taken at another meeting');
  if (decision.outcome !== 'carried') throw refused('decision-not-carried', { decisionId: id, outcome: decision.outcome });
}
