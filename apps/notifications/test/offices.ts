import { Links, type Link, type Purpose } from '#links';
import { eventually } from '#testing';
import type { RunningNotifications } from './running-notifications.ts';

export const preferencesOf = (officeId: string): string => `/v1/offices/${officeId}/preferences`;

/** Says what an office wants, whatever it wanted before. */
export async function want(running: RunningNotifications, officeId: string, body: object) {
  const { etag } = await running.secretariat.get(preferencesOf(officeId));
  const answer = await running.secretariat.put(preferencesOf(officeId), { emails: [], ...body }, { ifMatch: etag! });
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

export interface QueuedMail {
  identity: string;
  office_id: string | null;
  address: string;
  language: string;
  kind: string;
  subject: string;
  text: string;
  html: string;
  links: (Omit<Link, 'until'> & { purpose: Purpose; until?: string })[];
  unsubscribe: number | null;
}

/** In the order in which they were queued. */
export const mailsTo = (running: Pick<RunningNotifications, 'sql'>, address: string, kind?: string): Promise<QueuedMail[]> =>
  running.sql.query<QueuedMail>(`SELECT * FROM mail WHERE address = $1 AND ($2::text IS NULL OR kind = $2) ORDER BY id`, [
    address,
    kind ?? null,
  ]);

/** The path of a mail's own address, as whoever has the mail opens it. */
export function pathOf(running: Pick<RunningNotifications, 'service'>, { links }: Pick<QueuedMail, 'links'>, at = 0): string {
  const { purpose, until, ...link } = links[at]!;
  const signing = running.service.app.get(Links, { strict: false });
  return new URL(signing.address(purpose, { ...link, ...(until !== undefined && { until: new Date(until) }) })).pathname;
}

/** As its reader does, by the newest mail that asks. */
export async function confirm(running: RunningNotifications, address: string): Promise<void> {
  const asks = await mailsTo(running, address, 'AddressConfirmation');
  const { status } = await fetch(running.service.url + pathOf(running, asks.at(-1)!), { method: 'POST' });
  if (status !== 200) throw new Error(`${address} is not confirmed: ${status}`);
}

/** An office that hears by mail at these addresses, as it wants to. */
export async function hearing(running: RunningNotifications, officeId: string, addresses: readonly string[], wishes: object = {}) {
  const answer = await want(running, officeId, { ...wishes, emails: addresses.map((address) => ({ address })) });
  for (const address of addresses) await confirm(running, address);
  return answer;
}

/** As before anybody said anything: no preferences, no mails, nothing that is due. */
export const forgetOffices = (running: Pick<RunningNotifications, 'sql'>): Promise<unknown> =>
  running.sql.query(`TRUNCATE mail, mail_attempt, office_address, office_preference, address_ask, digest_entry, digest, due`);

/** Until every mail has gone, and what a confirmation has put is done: then only who acts changes anything. */
export const atRest = (running: Pick<RunningNotifications, 'sql'>): Promise<unknown> =>
  eventually(async () => {
    const [left] = await running.sql.query<{ count: number }>(
      `SELECT (SELECT count(*) FROM mail WHERE due_at IS NOT NULL) + (SELECT count(*) FROM due WHERE at <= clock_timestamp()) AS count`,
    );
    return left!.count === 0;
  });
