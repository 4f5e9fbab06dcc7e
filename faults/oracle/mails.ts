import { simpleParser } from 'mailparser';
import { noticeWords, type NoticeName, type Words } from '#words';
import type { Violation } from '../history.ts';
import type { Taken } from '../subscribers/mail-relay.ts';
import type { MailedOffice } from '../subscribers/subscribers.ts';

/** A mail as notifications has it. */
export interface KeptMail {
  identity: string;
  address: string;
  messageId: string | null;
  state: string;
  text: string;
  failure: string | null;
}

/** A notice to an office that gets mails. */
export interface ToldNotice {
  id: string;
  officeId: string;
  kind: string;
  subject: string;
  words: Words;
  /** Of the digest that it is in, and that digest's day; null while it waits for one; undefined where it is no digest's. */
  digest?: { day: string } | null;
}

export interface Mailing {
  offices: readonly MailedOffice[];
  mails: readonly KeptMail[];
  notices: readonly ToldNotice[];
  taken: readonly Taken[];
}

const timeZone = 'Europe/Istanbul';
const service = 'notifications';

/**
 * Every notice of an office has become its mail, or stands in its digest; every mail has reached the relay, each time as it was; no two
 * different ones have one Message-ID. That one comes again is no violation: it says by its Message-ID that it is the same.
 */
export async function judgeMails({ offices, mails, notices, taken }: Mailing): Promise<Violation[]> {
  const found: Violation[] = [];
  const byIdentity = new Map(mails.map((mail) => [`${mail.identity} ${mail.address}`, mail]));
  const addressOf = new Map(offices.map(({ officeId, address }) => [officeId, address]));
  const missing = (detail: string) => found.push({ rule: 'an office did not get a mail', service, detail });
  for (const notice of notices) {
    const address = addressOf.get(notice.officeId);
    if (address === undefined || notice.digest === null) continue;
    const identity = notice.digest ? `digest/${notice.officeId}/${notice.digest.day}/0` : `notice/${notice.id}/0`;
    const mail = byIdentity.get(`${identity} ${address}`);
    if (!mail) missing(`${notice.officeId}: there is no ${identity} (${notice.kind})`);
    else if (notice.digest && !isIn(mail, notice, notices))
      missing(`${notice.officeId}: ${identity} does not have ${notice.kind} ${notice.id}`);
  }
  const reached = Map.groupBy(taken, ({ messageId }) => messageId);
  for (const { identity, address, messageId, state, failure } of mails) {
    if (state !== 'sent') missing(`${identity} to ${address} is ${state}: ${failure}`);
    else if (!reached.has(`<${messageId}>`)) missing(`${identity} to ${address} is sent as ${messageId}, and never came`);
  }
  const known = new Set(mails.map(({ messageId }) => `<${messageId}>`));
  for (const [messageId, same] of reached) {
    const stranger = { rule: 'a mail came that should not have', service, detail: messageId } as const;
    if (!known.has(messageId)) found.push(stranger);
    const contents = new Set(await Promise.all(same.map(contentOf)));
    if (contents.size > 1) found.push({ ...stranger, detail: `${contents.size} different mails came as ${messageId}` });
  }
  return found;
}

/** By its title, or by that of a newer one of the same thing. Ids of notices grow. */
function isIn({ text }: KeptMail, notice: ToldNotice, notices: readonly ToldNotice[]): boolean {
  const { officeId, subject, digest, id } = notice;
  const instead = notices.filter(
    (other) => other.officeId === officeId && other.subject === subject && other.digest?.day === digest?.day && other.id >= id,
  );
  return instead.some(({ kind, words }) => text.includes(noticeWords('en', kind as NoticeName, words, timeZone).title));
}

/** What a reader sees, and to whom it goes; what relays write into the head on the way is no part of it. */
async function contentOf({ text, to }: Taken): Promise<string> {
  const mail = await simpleParser(text);
  return JSON.stringify([to, mail.subject, mail.date, mail.from?.text, mail.text, mail.html]);
}
