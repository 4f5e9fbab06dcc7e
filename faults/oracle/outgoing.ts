import { setTimeout as pause } from 'node:timers/promises';
import type { Violation } from '../history.ts';
import type { Platform } from '../platform/platform.ts';
import type { Subscribers } from '../subscribers/subscribers.ts';
import { judgeDeliveries, type Told } from './deliveries.ts';
import { judgeMails, type KeptMail, type ToldNotice } from './mails.ts';
import { withClient } from './snapshot.ts';

const rule = 'what leaves the platform did not come to rest';

/** Nothing, once every delivery and every mail has been taken; what is left when the time is over. */
export async function drained({ databases }: Pick<Platform, 'databases'>, milliseconds: number): Promise<Violation[]> {
  for (const until = Date.now() + milliseconds; ; await pause(500)) {
    const left = await stillToGo(databases.notifications);
    if (left.length === 0 || Date.now() > until) return left.map((detail) => ({ rule, service: 'notifications', detail }));
  }
}

const stillToGo = (url: string): Promise<string[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ what: string; count: number }>(
      `SELECT 'events are to become deliveries' AS what, (h.last - c.position)::int AS count
         FROM journal_head h, journal_cursor c WHERE c.reader = 'webhooks'
       UNION ALL SELECT 'deliveries are pending', count(*)::int FROM delivery WHERE state = 'pending'
       UNION ALL SELECT 'mails are queued', count(*)::int FROM mail WHERE state IN ('queued', 'failed')`,
    );
    return rows.flatMap(({ what, count }) => (count > 0 ? [`${count} ${what}`] : []));
  });

/** What came to endpoints and offices, against the journal and the notices. */
export async function judgeOutgoing({ databases }: Pick<Platform, 'databases'>, subscribers: Subscribers): Promise<Violation[]> {
  const { subscriptions, offices, relay } = subscribers;
  const { told, mails, notices } = await withClient(databases.notifications, async (client) => {
    const rows = async <T extends object>(sql: string, params: unknown[] = []) => (await client.query<T>(sql, params)).rows;
    return {
      told: await rows<Told>(
        `SELECT position::int, id, topic, key, sequence::int, split_part(type, '.', 4) AS name, city_ids AS "cityIds", data
         FROM journal ORDER BY position`,
      ),
      mails: await rows<KeptMail>(`SELECT identity, address, message_id AS "messageId", state, text, failure FROM mail`),
      notices: (
        await rows<Omit<ToldNotice, 'digest'> & { day: string | null; waits: boolean }>(
          `SELECT n.id, n.office_id AS "officeId", n.kind, n.subject, n.words, d.day::text, e.notice_id IS NOT NULL AS waits
           FROM notice n JOIN office_address a ON a.office_id = n.office_id AND a.confirmed_at < n.created_at
           LEFT JOIN digest_entry e ON e.notice_id = n.id LEFT JOIN digest d ON d.id = e.digest_id
           ORDER BY n.id`,
        )
      ).map(({ day, waits, ...notice }): ToldNotice => ({ ...notice, ...(waits && { digest: day === null ? null : { day } }) })),
    };
  });
  return [
    ...subscriptions.flatMap((subscription, at) => judgeDeliveries(subscription, `endpoint ${at + 1}`, told)),
    ...(await judgeMails({ offices, mails, notices, taken: relay.taken })),
  ];
}
