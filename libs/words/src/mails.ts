import { unknown } from './formatters.ts';
import { layOut, type LaidOut, type Link } from './lay-out.ts';
import type { Language } from './languages.ts';
import { say, type MessageKey, type Words } from './say.ts';

/** For whom it is, and what may be done about it: what is below a mail. */
export interface Receiver {
  /** The office by its name in the language (`officeName`); without it nothing is said of an office. */
  office?: string;
  /** The signed address that ends mails of this kind: only of what may be muted. */
  unsubscribe?: string;
}

/** An office as it is called in the language: a city by its name, the secretariat (`null`) in words. */
export const officeName = (language: Language, city: string | null): string => city ?? say(language, 'office.secretariat');

function footerOf(language: Language, { office, unsubscribe }: Receiver): (string | Link)[] {
  return [
    ...(office === undefined ? [] : [say(language, 'mail.office', { office })]),
    say(language, 'mail.confirmed'),
    ...(office === undefined ? [] : [say(language, 'mail.preferences')]),
    ...(unsubscribe === undefined ? [] : [{ label: say(language, 'mail.unsubscribe'), href: unsubscribe }]),
  ];
}

/** One notice, as it happens. `href`: where it can be read. */
export const noticeMail = (language: Language, notice: { title: string; text: string; href?: string } & Receiver): LaidOut =>
  layOut(language, {
    heading: notice.title,
    paragraphs: [notice.text],
    buttons: notice.href === undefined ? [] : [{ label: say(language, 'mail.open'), href: notice.href }],
    footer: footerOf(language, notice),
  });

export interface DigestEntry {
  title: string;
  text: string;
  href?: string;
}

/** A day's notices, one entry a thing, in the order in which they are given. `day`: a local date. */
export const digestMail = (
  language: Language,
  { day, entries, ...receiver }: { day: string; entries: readonly DigestEntry[] } & Receiver,
) =>
  layOut(language, {
    subject: say(language, 'mail.digest.subject', { day, count: entries.length }),
    heading: say(language, 'mail.digest.heading', { day }),
    paragraphs: [say(language, 'mail.digest.text')],
    items: entries,
    footer: footerOf(language, receiver),
  });

/** Asks whether an address is right, before anything else goes there. Without an office it is the contact of a subscription. */
export const confirmAddressMail = (language: Language, { href, office }: { href: string; office?: string }): LaidOut =>
  layOut(language, {
    heading: say(language, 'mail.address.subject'),
    paragraphs: [say(language, 'mail.address.text', { office })],
    buttons: [{ label: say(language, 'mail.address.button'), href }],
    footer: [say(language, 'mail.address.otherwise')],
  });

export interface MeetingWords {
  title: string;
  theme?: string | null;
  /** A local date; null while it is not known. */
  on: string | null;
  /** `14:00`, on the clock of `timeZone`. */
  starts?: string | null;
  ends?: string | null;
  timeZone?: string | null;
  place: string;
  /** The host city's name. */
  host?: string;
}

export interface Invitation {
  what: 'invited' | 'changed' | 'postponed' | 'cancelled';
  /** The invited city's name. */
  city: string;
  meeting: MeetingWords;
  /** Why it was postponed or cancelled. */
  reason?: string | null;
  /** The signed addresses by which the office answers: none while nobody is asked. */
  answers?: { confirm: string; decline: string; substitute: string };
}

/** To an invited city's office, member or not; the calendar's part goes beside it. */
export function invitationMail(language: Language, { what, city, meeting, reason, answers }: Invitation): LaidOut {
  const said = (key: MessageKey, words: Words) => say(language, key, words);
  const button = (answer: 'confirm' | 'decline' | 'substitute') => ({
    label: say(language, `mail.invitation.${answer}`),
    href: answers![answer],
  });
  return layOut(language, {
    heading: said(`mail.invitation.${what}`, { title: meeting.title }),
    paragraphs: [
      ...(reason ? [said('mail.invitation.reason', { reason })] : []),
      [
        said('mail.invitation.city', { city }),
        said('mail.invitation.when', { on: meeting.on, starts: meeting.starts, ends: meeting.ends, timeZone: meeting.timeZone }),
        said('mail.invitation.where', { place: meeting.place, host: meeting.host }),
        ...(meeting.theme ? [said('mail.invitation.theme', { theme: meeting.theme })] : []),
      ].join('\n'),
      ...(answers ? [say(language, 'mail.invitation.ask')] : []),
    ],
    buttons: answers ? [button('confirm'), button('decline'), button('substitute')] : [],
    footer: [said('mail.office', { office: city })],
  });
}

export interface AlertWords {
  /** `reminded`: an office that has not acknowledged it; `unacknowledged`: the secretariat, of those offices. */
  what: 'raised' | 'updated' | 'reminded' | 'unacknowledged' | 'ended' | 'expired';
  /** CAP 1.2: `Extreme`, `Severe`, `Moderate`, `Minor`, `Unknown`. */
  severity: string;
  urgency: string;
  certainty: string;
  event: string;
  /** As whoever raised it wrote them, in the language where they did. */
  headline?: string | null;
  text?: string | null;
  instruction?: string | null;
  /** The cities' names. */
  cities: readonly string[];
  /** An instant. */
  expiresAt: string;
  /** Why it was ended. */
  reason?: string | null;
  /** Where it is acknowledged. */
  href?: string;
  /** The receiving office by its name. */
  office: string;
  /** The names of those that have not acknowledged it (`unacknowledged`). */
  offices?: readonly string[];
  /** IANA: on whose clock the end is said. */
  timeZone: string;
}

/** A disaster alert to one office. It can't be muted, so there is no address to end it. */
export function alertMail(language: Language, alert: AlertWords): LaidOut {
  const { what, severity, urgency, certainty, event, headline, text, instruction, cities, expiresAt, reason, href, timeZone } = alert;
  const said = (key: MessageKey, words: Words = {}) => say(language, key, words, timeZone);
  const offices = alert.offices ?? [];
  const over = what === 'ended' || what === 'expired';
  const asked = !over && what !== 'unacknowledged';
  return layOut(language, {
    heading: said(`mail.alert.${what}`, { event }),
    severity: { text: said('mail.alert.severity', { severity }), slight: over || severity === 'Minor' || severity === 'Moderate' },
    paragraphs: [
      ...(what === 'unacknowledged' ? [said('mail.alert.offices', { count: offices.length, offices: offices.join(', ') })] : []),
      ...(headline ? [headline] : []),
      ...(text ? [text] : []),
      ...(instruction && !over ? [said('mail.alert.instruction', { instruction })] : []),
      ...(reason ? [said('mail.alert.reason', { reason })] : []),
      [
        said('mail.alert.cities', { cities: cities.join(', ') || unknown }),
        said('mail.alert.judged', { urgency, certainty }),
        ...(over ? [] : [said('mail.alert.until', { expiresAt })]),
      ].join('\n'),
      ...(asked ? [said('mail.alert.ask')] : []),
    ],
    buttons: href === undefined ? [] : [{ label: asked ? said('mail.alert.acknowledge') : said('mail.open'), href }],
    footer: [said('mail.office', { office: alert.office })],
  });
}

/** To a subscription's contact. `failure`: the kind of the last one; `since`: an instant. */
export const endpointDisabledMail = (
  language: Language,
  disabled: { subscriptionId: string; reason: string; failure?: string | null; since?: string | null; href?: string },
  timeZone?: string,
): LaidOut =>
  layOut(language, {
    heading: say(language, 'mail.endpoint.subject'),
    paragraphs: [say(language, 'notice.EndpointDisabled.text', { ...disabled }, timeZone)],
    buttons: disabled.href === undefined ? [] : [{ label: say(language, 'mail.open'), href: disabled.href }],
    footer: [say(language, 'mail.endpoint.contact')],
  });
