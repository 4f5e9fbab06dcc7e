import type { Sql } from '#database';
import type { Language } from '#words';
import type { SignedLink } from './signed-here.ts';

export interface MailToQueue {
  /**
   * What makes it one mail: `notice/<noticeId>/<round>`, `digest/<officeId>/<day>/<round>`, `invitation/<meetingId>/<cityId>/<sequence>`,
   * `address/<owner>/<nonce>`, `alert/<alertId>/<officeId>/<version>/<round>`, `endpoint/<eventId>`. The same identity and address is the
   * same mail, however often it is queued, and its Message-ID is made of both.
   */
  identity: string;
  /** `null`: to nobody's office, as a subscription's contact. */
  officeId: string | null;
  address: string;
  language: Language;
  /** An event's name, or `Digest`, `Invitation`, `AddressConfirmation`. */
  kind: string;
  /** Goes before all that is not, as an alert must. */
  urgent?: boolean;
  content: MailContent;
}

export interface MailContent {
  subject: string;
  /** With `signedHere(n)` where the nth of `links` belongs; so in `html` and `calendar`. */
  text: string;
  html: string;
  calendar?: { method: 'REQUEST' | 'CANCEL'; ics: string };
  links: readonly SignedLink[];
  /** Which of `links` is for List-Unsubscribe; only of what may be muted. */
  unsubscribe?: number;
}

/** In the caller's transaction: with what they tell of, they are there and will be sent. What is there already is left as it is. */
export async function queueMails(sql: Sql, mails: readonly MailToQueue[]): Promise<void> {
  if (mails.length === 0) return;
  await sql.query(
    `INSERT INTO mail (id, identity, address, office_id, language, kind, urgent, subject, text, html, calendar, links, unsubscribe,
       created_at, due_at)
     SELECT uuidv7(), m.identity, m.address, m.office_id, m.language, m.kind, m.urgent, m.subject, m.text, m.html, m.calendar, m.links,
       m.unsubscribe, clock_timestamp(), clock_timestamp()
     FROM ROWS FROM (json_to_recordset($1::json) AS (identity text, address text, office_id text, language text, kind text, urgent boolean,
       subject text, text text, html text, calendar jsonb, links jsonb, unsubscribe integer))
       WITH ORDINALITY m(identity, address, office_id, language, kind, urgent, subject, text, html, calendar, links, unsubscribe, place)
     ORDER BY m.place
     ON CONFLICT (identity, address, round) DO NOTHING`,
    [JSON.stringify(mails.map(rowOf))],
  );
}

function rowOf({ officeId, urgent = false, content, ...mail }: MailToQueue) {
  const { subject, text, html, calendar = null, links, unsubscribe = null } = content;
  return { ...mail, office_id: officeId, urgent, subject: inOneLine(subject), text, html, calendar, links, unsubscribe };
}

/** A subject is one line of a header, whatever a title has in it. */
const inOneLine = (subject: string): string => subject.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
