import type { Item, Outline } from './outline.ts';

/**
 * CommonMark, and what GitHub and others add to it: what people have entered can't become markup. A blank at the beginning of a line would
 * make it code, two at its end a break; the first is written as a reference (`&#32;`), which is text wherever it stands.
 */
const escapedLine = (text: string): string =>
  text
    .replace(/[ \t]+$/, '')
    .replaceAll(/[\\`*_{}[\]<>#|~&$]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+=:])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^[ \t]/, (blank) => `&#${blank.charCodeAt(0)};`);

const lineEnds = /\r\n|\r|\n/;

/** What stands in one line: a title, a name. */
const escaped = (text: string): string => escapedLine(text.split(lineEnds).join(' '));

const quoted = (text: string): string =>
  text
    .split(lineEnds)
    .map((line) => `  > ${escapedLine(line)}`)
    .join('\n');

const item = ({ line, text }: Item): string => `- ${escaped(line)}${text ? `\n\n${quoted(text)}\n` : ''}`;

export const markdownOf = ({ title, facts, sections }: Outline): string =>
  [
    `# ${escaped(title)}`,
    facts.map(([label, value]) => `- **${label}**: ${escaped(value)}`).join('\n'),
    ...sections.map(({ heading, items }) => `## ${heading}\n\n${items.map(item).join('\n')}`),
  ].join('\n\n') + '\n';
