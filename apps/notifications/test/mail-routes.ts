import { expect } from '@jest/globals';
import { eventually } from '#testing';
import type { ReadRoute, WriteRoute } from '#testing/routes';
import { queueMails } from '../src/mails/queue-mails.ts';
import { aMail } from './a-mail.ts';
import type { RunningNotifications } from './running-notifications.ts';

/** One that is done; whatever round follows it somebody else is at, so that its version stays as well. */
async function aSentMail({ sql }: RunningNotifications): Promise<string> {
  await sql.query(`CREATE OR REPLACE FUNCTION hold_round() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN NEW.held_until = 'infinity'; RETURN NEW; END $$`);
  await sql.query(
    `CREATE OR REPLACE TRIGGER hold_round BEFORE INSERT ON mail FOR EACH ROW WHEN (NEW.round > 0)
      EXECUTE FUNCTION hold_round()`,
  );
  const mail = aMail();
  await queueMails(sql, [mail]);
  const [sent] = await sql.query<{ id: string }>(
    `UPDATE mail SET state = 'sent', sent_at = clock_timestamp(), due_at = NULL, holder = NULL, version = 1
     WHERE identity = $1 RETURNING id`,
    [mail.identity],
  );
  return sent!.id;
}

/** So that a list stays as it is: what other routes have queued is on its way. */
async function noneUnderWay({ sql }: RunningNotifications): Promise<void> {
  const underWay = `SELECT 1 FROM mail WHERE due_at IS NOT NULL AND held_until < 'infinity' LIMIT 1`;
  await eventually(async () => (await sql.query(underWay)).length === 0, { within: 20_000 });
}

export const mailWrites: readonly WriteRoute<RunningNotifications>[] = [
  {
    route: 'POST /v1/mails/{mailId}/redelivery',
    given: async (running) => ({ path: `/v1/mails/${await aSentMail(running)}/redelivery` }),
    status: 201,
    answers: { id: expect.any(String), officeId: 'sarajevo', state: 'queued', round: 1, sentAt: null },
    events: [],
    may: ['secretariat'],
  },
];

export const mailReads: readonly ReadRoute<RunningNotifications>[] = [
  {
    route: 'GET /v1/mails',
    given: async (running) => {
      await aSentMail(running);
      await noneUnderWay(running);
      return '/v1/mails';
    },
    kind: 'page',
    may: ['secretariat', 'the office of sarajevo', 'the office of tuzla'],
  },
  {
    route: 'GET /v1/mails/{mailId}',
    given: async (running) => `/v1/mails/${await aSentMail(running)}`,
    kind: 'single',
    may: ['secretariat', 'the office of sarajevo'],
  },
];
