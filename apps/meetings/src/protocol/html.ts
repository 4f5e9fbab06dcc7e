import { escaped } from '#words';
import type { Item, Outline } from './outline.ts';

const item = ({ line, text }: Item): string =>
  `<li>${escaped(line)}${text ? `<blockquote style="white-space: pre-wrap">${escaped(text)}</blockquote>` : ''}</li>`;

export const htmlOf = ({ title, facts, sections }: Outline): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
<dl>
${facts.map(([label, value]) => `<dt>${label}</dt><dd>${escaped(value)}</dd>`).join('\n')}
</dl>
${sections.map(({ heading, items }) => `<h2>${heading}</h2>\n<ul>\n${items.map(item).join('\n')}\n</ul>`).join('\n')}
</body>
</html>
`;
