import { describe, expect, test } from '@jest/globals';
import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import { markdownOf } from '../src/protocol/markdown.ts';
import { htmlOf } from '../src/protocol/html.ts';

/** CommonMark's own parser is the judge: what people have entered is text to it, whatever they have entered. */
const parser = new Parser();

/** Blocks in their order, `list > item > …`, each with the text that it shows. */
function shown(markdown: string): [path: string, text: string][] {
  const blocks: [string, string][] = [];
  const path: string[] = [];
  const walker = parser.parse(markdown).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (!isInline(node)) {
      if (!entering) path.pop();
      else if (node.isContainer || node.type === 'heading') blocks.push([path.concat(node.type).join(' > '), '']);
      else throw new Error(`no text: ${node.type}`);
      if (entering) path.push(node.type);
    } else if (['text', 'softbreak'].includes(node.type)) blocks.at(-1)![1] += node.type === 'text' ? node.literal! : '\n';
    else if (node.type !== 'strong') throw new Error(`no text: ${node.type} ${node.literal}`);
  }
  return blocks.filter(([, text]) => text !== '');
}

const inline = new Set(['text', 'softbreak', 'linebreak', 'emph', 'strong', 'html_inline', 'link', 'image', 'code']);
const isInline = ({ type }: Node): boolean => inline.has(type);

/** A blank is a blank, and paragraphs are as far apart as their lines. */
const withoutRuns = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A text of blanks alone is refused when it comes in. */
const isThere = (text: string): boolean => withoutRuns(text) !== '';

const recordOf = (entered: string) =>
  markdownOf({
    title: entered,
    facts: [['Theme', entered]],
    sections: [
      { heading: 'Statements', items: [{ line: entered, text: entered }, { line: entered }, { line: 'A speaker', text: entered }] },
    ],
  });

function isShownAsWritten(entered: string): void {
  const of = new Map<string, string>();
  const heard: string[] = [];
  for (const [path, text] of shown(recordOf(entered))) {
    if (/block_quote/.test(path)) heard[heard.length - 1] += ` ${text}`;
    else heard.push(text);
    of.set(path, text);
  }
  const written = withoutRuns(entered);
  const lines = [written, `Theme: ${written}`, 'Statements', `${written} ${written}`, written, `A speaker ${written}`];
  expect(heard.map(withoutRuns)).toEqual(lines.map(withoutRuns));
  const below = (name: string) => [...of.keys()].filter((path) => path.includes(name));
  for (const path of of.keys())
    expect(path).toMatch(/^document > (heading|list > item > paragraph|list > item > block_quote > paragraph)$/);
  expect(below('heading')).toHaveLength(1);
}

describe('a record in Markdown shows as text', () => {
  test.each([
    ['an indented line', '    Sarajevo takes part.'],
    ['a line after a tab', '\tSarajevo takes part.'],
    ['a tab after blanks', '  \tSarajevo takes part.'],
    ['an indented line after another', 'First.\n    then\n\tthen'],
    ['an indented line after an empty one', 'First.\n\n    then\n\n\tthen'],
    ['an indented line after Windows’ line end', 'First.\r\n\r\n    then'],
    ['an indented line after an old line end', 'First.\r\r    then'],
    ['blank lines of blanks', 'First.\n     \n\t\n     then'],
    ['a list', '- a\n* b\n+ c\n1. d\n2) e\n  - f'],
    ['a heading', '# a\n## b #\n#'],
    ['an underlined heading', 'a\n===\nb\n---\nc\n-'],
    ['a quotation', '> a\n>> b\n   > c'],
    ['a fence', '```js\na\n```\n~~~\nb'],
    ['a line', '***\n---\n_ _ _'],
    ['HTML', '<b>a</b> <!-- b --> <script>\nc\n</script> <?d?>'],
    ['a block of HTML', '<div>\na\n</div>\n\n<pre>\n\n    b'],
    ['a link', '[a](b "c") ![d](e) [f][g]\n\n[g]: h "i"'],
    ['a definition of a link', '[a]: https://example.org'],
    ['an address', '<https://example.org> <a@example.org>'],
    ['emphasis and code', '*a* **b** _c_ `d` ``e`` ~~f~~'],
    ['a table', '| a | b |\n| - | :-: |\n| c | d |\n\na\n:-:'],
    ['an entity', '&amp; &#35; &nbsp; &lt;b&gt; &copy'],
    ['a break', 'a  \nb\\\nc\\'],
    ['backslashes', '\\ \\\\ \\* \\n \\'],
    ['a formula and a footnote', '$a$ [^1]\n\n[^1]: b'],
    ['a numbered day', '25. April\n  25) April'],
  ])('%s', (_, entered) => isShownAsWritten(entered));

  const pieces = [
    ...['    ', '\t', '  ', ' ', '\n', '\n\n', '\r\n', '- ', '* ', '+ ', '1. ', '12) ', '# ', '## ', '===', '---', '> ', '```', '~~~'],
    ...[
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<a href="x">',
      '&amp;',
      '&#32;',
      '[a](b)',
      '![',
      '](',
      '[x]: y',
      '|',
      ':-:',
      '\\',
      '*',
      '_',
      '`',
      '$',
    ],
    ...['Tuzla', 'Şehir', 'град', '25', '.', ')', '(', '"', "'", '!', '=', ':', '\u00a0', '\u2028', 'https://example.org', 'a@b.org'],
  ];

  test('whatever is put together of its signs', () => {
    const entered = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 })
      .map((all) => all.join(''))
      .filter(isThere);
    fc.assert(fc.property(entered, isShownAsWritten), { seed: 12, numRuns: 500 });
  });

  test('any characters', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'binary-ascii', maxLength: 60 })
          .map((text) => text.replaceAll('\0', ''))
          .filter(isThere),
        isShownAsWritten,
      ),
      {
        seed: 12,
        numRuns: 300,
      },
    );
  });
});

test('a record in HTML shows any text as it was entered', () => {
  const entity: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const read = (html: string) => html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entity[name]!);
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 60 }), (entered) => {
      const html = htmlOf({
        title: entered,
        facts: [['Theme', entered]],
        sections: [{ heading: 'A', items: [{ line: entered, text: entered }] }],
      });
      const [, title, theme, line, text] =
        /<h1>([^<]*)<\/h1>[^]*<dd>([^<]*)<\/dd>[^]*<li>([^<]*)<blockquote[^>]*>([^<]*)<\/blockquote><\/li>/.exec(html)!;
      expect([title, theme, line, text].map((each) => read(each!))).toEqual([entered, entered, entered, entered]);
    }),
    { seed: 12, numRuns: 300 },
  );
});
