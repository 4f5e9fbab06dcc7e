import { refused } from '#domain';
import type { EventTransaction } from '#events';

/** A meeting does not end with a question before it: nobody could close the decision any more. */
export async function mustHaveDecided(tx: EventTransaction, meetingId: string): Promise<void> {
  const [open] = await tx.query<{ id: string }>(`SELECT id FROM decision WHERE meeting_id = $1 AND state = 'open' ORDER BY id LIMIT 1`, [
    meetingId,
  ]);
  if (open) throw refused('decision-open', { decisionId: open.id });
}
