import type { Sql } from '#database';
import type { Mail, QueuedMail } from './mail.entity.ts';
import type { Step } from './send-failure.ts';

export interface Claim {
  holder: string;
  seconds: number;
  most: number;
  /** Only those that go before others. */
  urgent: boolean;
}

/** What is due and nobody is at, the urgent before the others, the longest due first. Others' claims are not waited for. */
export const claimMails = (sql: Sql, { holder, seconds, most, urgent }: Claim): Promise<QueuedMail[]> =>
  sql.query<QueuedMail>(
    `WITH claimed AS MATERIALIZED (
       SELECT id FROM mail WHERE due_at <= clock_timestamp() AND held_until < clock_timestamp() AND urgent >= $4
       ORDER BY urgent DESC, due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
     UPDATE mail m SET holder = $1, held_until = clock_timestamp() + make_interval(secs => $2)
     FROM claimed c WHERE m.id = c.id
     RETURNING m.id, m.identity, m.address, m.round, m.office_id AS "officeId", m.language, m.kind, m.urgent, m.subject, m.text, m.html,
       m.calendar, m.links, m.unsubscribe, m.message_id AS "messageId", m.state, m.failure, m.kept, m.failures,
       m.created_at AS "createdAt", m.sent_at AS "sentAt", m.due_at AS "dueAt", m.version`,
    [holder, seconds, most, urgent],
  );

/** What a mail is called for good, whatever becomes of the sender's address. */
export async function nameMail(sql: Sql, id: string, messageId: string): Promise<string> {
  const [named] = await sql.query<{ messageId: string }>(
    `UPDATE mail SET message_id = coalesce(message_id, $2) WHERE id = $1 RETURNING message_id AS "messageId"`,
    [id, messageId],
  );
  return named?.messageId ?? messageId;
}

export interface Attempt {
  outcome: 'sent' | 'kept' | 'again' | 'refused' | 'bounced' | 'withheld';
  durationMs: number;
  step?: Step;
  status?: number | undefined;
  answer?: string;
  failure?: string;
}

const longestAnswer = 500;

/**
 * What an attempt came to, with the mail's new state; undefined where the mail is another's by now, or has given way. That it was taken
 * is true whoever holds it. `retries` are the seconds after each failure, made longer by up to a tenth so that not all come back at once.
 */
export async function recordAttempt(
  sql: Sql,
  { id, holder }: { id: string; holder: string },
  { outcome, durationMs, step, status, answer, failure }: Attempt,
  retries: readonly number[],
): Promise<Mail['state'] | undefined> {
  const taken = outcome === 'sent' || outcome === 'kept';
  const [now] = await sql.query<{ state: Mail['state'] }>(
    `UPDATE mail m SET
       state = n.state, failure = CASE WHEN n.state = 'sent' THEN NULL ELSE $4 END, kept = $3 = 'kept', failures = failures + $5::int,
       sent_at = CASE WHEN n.state = 'sent' THEN clock_timestamp() END,
       due_at = CASE WHEN n.state = 'failed' THEN clock_timestamp() + make_interval(secs => n.pause * (1 + random() / 10)) END,
       holder = NULL, held_until = '-infinity', version = version + 1
     FROM (
       SELECT l.id, l.pause, CASE WHEN $3 IN ('sent', 'kept') THEN 'sent' WHEN $3 = 'bounced' THEN 'bounced'
         WHEN $3 = 'again' AND l.pause IS NOT NULL THEN 'failed' ELSE 'exhausted' END AS state
       FROM (SELECT id, ($6::float8[])[failures + 1] AS pause FROM mail
             WHERE id = $1 AND (holder = $2 OR $7) AND state <> 'sent' FOR UPDATE) l
     ) n WHERE m.id = n.id RETURNING m.state`,
    [id, holder, outcome, failure ?? null, outcome === 'again' ? 1 : 0, retries, taken],
  );
  if (!now) return undefined;
  await sql.query(
    `INSERT INTO mail_attempt (mail_id, number, at, duration_ms, outcome, step, status, answer)
     SELECT $1, count(*) + 1, clock_timestamp() - make_interval(secs => $2::float8 / 1000), $2, $3, $4, $5, $6
     FROM mail_attempt WHERE mail_id = $1`,
    [id, Math.round(durationMs), outcome, step ?? null, status ?? null, answer?.replaceAll('\0', '').slice(0, longestAnswer) ?? null],
  );
  return now.state;
}

/** Whoever is at it still is. */
export async function holdMail(sql: Sql, { id, holder }: { id: string; holder: string }, seconds: number): Promise<void> {
  await sql.query(`UPDATE mail SET held_until = clock_timestamp() + make_interval(secs => $3) WHERE id = $1 AND holder = $2`, [
    id,
    holder,
    seconds,
  ]);
}

/** Milliseconds until one (an urgent one) that nobody is at may be taken; undefined when none waits. */
export async function nextMailIn(sql: Sql, urgent: boolean): Promise<number | undefined> {
  const [next] = await sql.query<{ ms: number }>(
    `SELECT extract(epoch FROM due_at - clock_timestamp())::float8 * 1000 AS ms
     FROM mail WHERE due_at IS NOT NULL AND held_until < clock_timestamp() AND urgent >= $1 ORDER BY due_at LIMIT 1`,
    [urgent],
  );
  return next?.ms;
}

export interface Waiting {
  mails: number;
  /** For how long the one that is due longest has been; 0 when none is. */
  overdueSeconds: number;
}

export async function waitingMails(sql: Sql): Promise<Waiting> {
  const [waiting] = await sql.query<Waiting>(
    `SELECT count(*)::int AS mails,
       greatest(coalesce(extract(epoch FROM clock_timestamp() - min(due_at)), 0), 0)::float8 AS "overdueSeconds"
     FROM mail WHERE due_at IS NOT NULL`,
  );
  return waiting!;
}
