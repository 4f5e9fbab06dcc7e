import { htmlDocument, paragraph } from './document.ts';
import { escaped } from './escaped.ts';
import type { Language } from './languages.ts';

/** Addresses are taken as they are: an `https:` address, or the marker of one that is signed when the mail is sent. */
export interface Link {
  label: string;
  href: string;
}

export interface Letter {
  /** The heading, where it has none of its own. */
  subject?: string;
  heading: string;
  /** Said before all else, in words; colours only repeat it. */
  severity?: { text: string; slight: boolean };
  paragraphs: readonly string[];
  items?: readonly { title: string; text: string; href?: string }[];
  /** The first is what is expected of most. */
  buttons?: readonly Link[];
  footer: readonly (string | Link)[];
}

/** A mail as it is read: one content as text and as HTML. */
export interface LaidOut {
  /** On one line. */
  subject: string;
  text: string;
  html: string;
}

const linked = ({ label, href }: Link): string => `<a href="${escaped(href)}">${escaped(label)}</a>`;
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** A mail out of its parts, whatever people wrote escaped. */
export function layOut(language: Language, letter: Letter): LaidOut {
  const subject = oneLine(letter.subject ?? letter.heading);
  return { subject, text: asText(letter), html: htmlDocument(language, subject, mainOf(letter), footerOf(letter)) };
}

function mainOf({ heading, severity, paragraphs, items = [], buttons = [] }: Letter): string {
  const item = ({ title, text, href }: { title: string; text: string; href?: string }) =>
    `<li><h2>${href === undefined ? escaped(title) : linked({ label: title, href })}</h2>${text && paragraph(text)}</li>`;
  return [
    severity && `<p class="severity${severity.slight ? ' slight' : ''}">${escaped(severity.text)}</p>`,
    `<h1>${escaped(heading)}</h1>`,
    ...paragraphs.filter(Boolean).map(paragraph),
    items.length > 0 && `<ul>\n${items.map(item).join('\n')}\n</ul>`,
    ...buttons.map((button, at) => `<p class="act${at > 0 ? ' other' : ''}">${linked(button)}</p>`),
  ]
    .filter(Boolean)
    .join('\n');
}

const footerOf = ({ footer }: Letter): string =>
  footer.map((line) => (typeof line === 'string' ? paragraph(line) : `<p>${linked(line)}</p>`)).join('\n');

function asText({ heading, severity, paragraphs, items = [], buttons = [], footer }: Letter): string {
  const link = ({ label, href }: Link) => `${label}:\n${href}`;
  const item = ({ title, text, href }: { title: string; text: string; href?: string }) =>
    [`* ${title}`, text, href]
      .filter(Boolean)
      .join('\n')
      .replaceAll(/\n(?=.)/g, '\n  ');
  return `${[
    severity?.text,
    `${heading}\n${'='.repeat(Math.min(heading.length, 72))}`,
    ...paragraphs,
    ...items.map(item),
    ...buttons.map(link),
    `--\n${footer.map((line) => (typeof line === 'string' ? line : link(line))).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}
