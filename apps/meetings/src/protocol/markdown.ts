import type { Item, Outline } from './outline.ts';

/** CommonMark: what people have entered can't become markup. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([-+=])/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`);

const quoted = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `  > ${escaped(line)}`)
    .join('\n');

const item = ({ line, text }: Item): string => `- ${escaped(line)}${text ? `\n\n${quoted(text)}\n` : ''}`;

export const markdownOf = ({ title, facts, sections }: Outline): string =>
  [
    `# ${escaped(title)}`,
    facts.map(([label, value]) => `- **${label}**: ${escaped(value)}`).join('\n'),
    ...sections.map(({ heading, items }) => `## ${heading}\n\n${items.map(item).join('\n')}`),
  ].join('\n\n') + '\n';
