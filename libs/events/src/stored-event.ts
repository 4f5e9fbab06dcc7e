/** A row of `event`: what a service has published, with the exact text that was, or will be, sent. */
export interface StoredEvent {
  id: string;
  key: string;
  /** 1, 2, 3 … per topic and key, without a gap. */
  sequence: number;
  type: string;
  subject: string;
  time: Date;
  actor: string;
  correlationId: string;
  causationId: string | null;
  traceparent: string | null;
  rosterVersion: number | null;
  data: string;
}

export const storedEventColumns = `e.id, e.key, e.sequence, e.type, e.subject, e.time, e.actor, e.correlation_id AS "correlationId",
  e.causation_id AS "causationId", e.traceparent, e.roster_version AS "rosterVersion", e.data`;
