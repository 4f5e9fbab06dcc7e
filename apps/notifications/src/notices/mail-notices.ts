import type { Sql } from '#database';
import { noticeMail, noticeWords, officeName, type NoticeName, type Words } from '#words';
import { queueMails, type MailToQueue } from '../mails/queue-mails.ts';
import { signedHere } from '../mails/signed-here.ts';
import { addressesFor, type MailWished } from '../preferences/addresses-for.ts';
import { isAlert, mutable } from '../preferences/mail-kinds.ts';

/** Of a notice, what its mails are made of. */
export interface NoticeToMail {
  id: string;
  officeId: string;
  /** An event's name. */
  kind: string;
  words: Words;
  /** 0 at first; each wish for its mails once more is a further one. */
  round: number;
}

/**
 * In the transaction that makes the notices: what is to be mailed at once is queued, what an office wants in its digest waits for that. The
 * mails of an alert are its own.
 */
export async function mailNotices(sql: Sql, notices: readonly NoticeToMail[], timeZone: string): Promise<void> {
  const told = notices.filter(({ kind }) => !isAlert(kind));
  const wished = Map.groupBy(await addressesFor(sql, told), ({ officeId, kind }) => `${officeId} ${kind}`);
  const addressesOf = ({ officeId, kind }: NoticeToMail) => wished.get(`${officeId} ${kind}`) ?? [];
  const [atOnce, later] = [told.filter((each) => isAtOnce(addressesOf(each))), told.filter((each) => isLater(addressesOf(each)))];
  await queueNoticeMails(sql, atOnce, addressesOf, timeZone);
  if (later.length > 0)
    await sql.query(
      `INSERT INTO digest_entry (notice_id, office_id, kind)
       SELECT n.id, n."officeId", n.kind FROM json_to_recordset($1::json) AS n(id uuid, "officeId" text, kind text) ON CONFLICT DO NOTHING`,
      [JSON.stringify(later.map(({ id, officeId, kind }) => ({ id, officeId, kind })))],
    );
}

/** An office hears of a kind at all of its addresses at once, or at all of them later. */
const isAtOnce = ([first]: readonly MailWished[]): boolean => first?.delivery === 'immediate';
const isLater = ([first]: readonly MailWished[]): boolean => first?.delivery === 'digest';

export async function queueNoticeMails(
  sql: Sql,
  notices: readonly NoticeToMail[],
  addressesOf: (notice: NoticeToMail) => readonly MailWished[],
  timeZone: string,
): Promise<void> {
  if (notices.length === 0) return;
  const named = await cityNames(sql, [...new Set(notices.map(({ officeId }) => officeId))]);
  const mails = notices.flatMap((notice) =>
    addressesOf(notice).map((to) => mailOf(notice, to, { city: named.get(notice.officeId), timeZone })),
  );
  await queueMails(sql, mails);
}

function mailOf(notice: NoticeToMail, to: MailWished, { city, timeZone }: { city: string | undefined; timeZone: string }): MailToQueue {
  const { id, officeId, kind, words, round } = notice;
  const { address, addressId, language } = to;
  const said = noticeWords(language, kind as NoticeName, words, timeZone);
  const ends = mutable(kind);
  const laidOut = noticeMail(language, {
    ...said,
    office: officeName(language, officeId === 'secretariat' ? null : (city ?? officeId)),
    ...(ends && { unsubscribe: signedHere(0) }),
  });
  return {
    identity: `notice/${id}/${round}`,
    ...{ officeId, address, language, kind },
    content: {
      ...laidOut,
      links: ends ? [{ purpose: 'unsubscribe', office: officeId, mail: address, subject: `${addressId}/${kind}` }] : [],
      ...(ends && { unsubscribe: 0 }),
    },
  };
}

export async function cityNames(sql: Sql, officeIds: readonly string[]): Promise<Map<string, string>> {
  const cities = await sql.query<{ id: string; name: string }>(`SELECT id, name FROM roster_city WHERE id = ANY($1)`, [officeIds]);
  return new Map(cities.map(({ id, name }) => [id, name]));
}
