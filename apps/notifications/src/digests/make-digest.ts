import { allEvents } from '#contracts';
import type { Sql } from '#database';
import { digestMail, noticeWords, officeName, type Language, type NoticeName, type Words } from '#words';
import { queueMails, type MailToQueue } from '../mails/queue-mails.ts';
import { signedHere } from '../mails/signed-here.ts';
import { cityNames } from '../notices/mail-notices.ts';
import { addressesFor, type MailWished } from '../preferences/addresses-for.ts';
import { dayOfDigest, nextDigestAt } from '../preferences/digest-time.ts';
import { mutable } from '../preferences/mail-kinds.ts';

interface Office {
  officeId: string;
  digestAt: Date;
  digestHour: number;
  now: Date;
}

interface Entry {
  id: string;
  kind: string;
  subject: string;
  words: Words;
}

/**
 * In one transaction: the digest of the office's day, its mails, and that what is in them waits no more. Answers when the next is due;
 * undefined of an office that is none. Done again, or by two at once, it is done once: the office's row is held, and says when it is due.
 */
export async function makeDigest(sql: Sql, officeId: string, timeZone: string): Promise<Date | undefined> {
  const [office] = await sql.query<Office>(
    `SELECT office_id AS "officeId", digest_at AS "digestAt", digest_hour AS "digestHour", clock_timestamp() AS now
     FROM office_preference WHERE office_id = $1 FOR UPDATE`,
    [officeId],
  );
  if (!office || office.digestAt > office.now) return office?.digestAt;
  const { digestAt, digestHour, now } = office;
  const day = dayOfDigest(digestAt, now, digestHour, timeZone);
  await tell(sql, officeId, day, timeZone);
  const next = nextDigestAt(now, digestHour, timeZone, day);
  await sql.query(`UPDATE office_preference SET digest_at = $2 WHERE office_id = $1`, [officeId, next]);
  return next;
}

async function tell(sql: Sql, officeId: string, day: string, timeZone: string): Promise<void> {
  const entries = await waiting(sql, officeId);
  if (entries.length === 0) return;
  const [digest] = await sql.query<{ id: string }>(
    `INSERT INTO digest (id, office_id, day, made_at) VALUES (uuidv7(), $1, $2, clock_timestamp())
     ON CONFLICT (office_id, day) DO NOTHING RETURNING id`,
    [officeId, day],
  );
  if (!digest) return;
  const wished = await addressesFor(
    sql,
    entries.map(({ kind }) => ({ officeId, kind })),
  );
  const city = (await cityNames(sql, [officeId])).get(officeId);
  const officeIn = (language: Language) => officeName(language, officeId === 'secretariat' ? null : (city ?? officeId));
  const of = { digestId: digest.id, day, timeZone, officeIn };
  const mails = [...Map.groupBy(wished, ({ address }) => address).values()].map((kinds) => mailTo(kinds, entries, of));
  await queueMails(sql, mails);
  // By their ids: what came while this was being made waits for the next.
  await sql.query(`UPDATE digest_entry SET digest_id = $1 WHERE notice_id = ANY ($2)`, [digest.id, entries.map(({ id }) => id)]);
}

/** The newest first. */
const waiting = (sql: Sql, officeId: string): Promise<Entry[]> =>
  sql.query<Entry>(
    `SELECT n.id, n.kind, n.subject, n.words FROM digest_entry e JOIN notice n ON n.id = e.notice_id
     WHERE e.office_id = $1 AND e.digest_id IS NULL ORDER BY n.id DESC`,
    [officeId],
  );

interface Making {
  digestId: string;
  day: string;
  timeZone: string;
  officeIn(language: Language): string;
}

/** `kinds`: what the one address is to hear of; at least one of the entries is of them. */
function mailTo(kinds: readonly MailWished[], entries: readonly Entry[], { digestId, day, timeZone, officeIn }: Making): MailToQueue {
  const [{ officeId, address, addressId, language }] = kinds as [MailWished];
  const heard = new Set(kinds.map(({ kind }) => kind));
  const told = newestOfEach(entries.filter(({ kind }) => heard.has(kind)));
  const ends = told.some(({ kind }) => mutable(kind));
  const laidOut = digestMail(language, {
    ...{ day, office: officeIn(language) },
    entries: told.map(({ kind, words }) => noticeWords(language, kind as NoticeName, words, timeZone)),
    ...(ends && { unsubscribe: signedHere(0) }),
  });
  return {
    identity: `digest/${officeId}/${day}/0`,
    ...{ officeId, address, language, kind: 'Digest' },
    content: {
      ...laidOut,
      links: ends ? [{ purpose: 'unsubscribe', office: officeId, mail: address, subject: `${addressId}/digest/${digestId}` }] : [],
      ...(ends && { unsubscribe: 0 }),
    },
  };
}

/** Whose subject is one thing alone: an item, a membership. In a meeting or an offer the stories of many cities meet. */
const lives: ReadonlySet<string> = new Set(allEvents.filter(({ about }) => about !== 'nothing' && 'life' in about).map(({ name }) => name));

const thingOf = ({ kind, subject, words }: Entry): string => (lives.has(kind) ? subject : `${subject} ${String(words['city'] ?? '')}`);

/** Of each thing the first: entries come with the newest first. */
export const newestOfEach = <E extends Entry>(entries: readonly E[]): E[] => [
  ...entries.reduce((all, entry) => (all.has(thingOf(entry)) ? all : all.set(thingOf(entry), entry)), new Map<string, E>()).values(),
];
