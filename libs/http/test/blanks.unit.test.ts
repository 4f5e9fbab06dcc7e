import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBlank, withoutBlanksAround } from '../src/input/blanks.ts';
import { isStorable, isText } from '../src/input/well-formed.ts';

const shown = (text: string) =>
  Array.from(text)
    .map((each) => `U+${each.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** Space, tab, line ends, no-break and typographic spaces, zero-width ones, joiners, fillers: whatever shows nothing. */
const blanks = Array.from(
  '\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u180e\u2000\u2003\u2007\u200a' +
    '\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u2061\u2064\u206f\u2800\u3000\u3164\ufeff\uffa0',
);

describe('blanks around a text are cut', () => {
  test.each(blanks.map((blank) => [shown(blank), blank]))('%s', (_, blank) => {
    expect(withoutBlanksAround(`${blank}Ekrem${blank}İMAMOĞLU${blank}${blank}`)).toBe(`Ekrem${blank}İMAMOĞLU`);
    expect([isBlank(blank), withoutBlanksAround(blank)]).toEqual([true, '']);
  });

  test('in any mixture, and nothing else is', () => {
    const edge = fc.array(fc.constantFrom(...blanks), { maxLength: 8 }).map((all) => all.join(''));
    const within = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => isText(text) && withoutBlanksAround(text) === text);
    fc.assert(
      fc.property(edge, within, edge, (before, text, after) => withoutBlanksAround(before + text + after) === text),
      { seed: 12 },
    );
  });

  test.each([
    ['a heart of emoji style', '\u2764\ufe0f'],
    ['a flag of tags', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a joiner within', '\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['Braille', '\u2801\u2800\u2803'],
  ])('%s stays whole', (_, text) => {
    expect(withoutBlanksAround(` ${text}\u200b`)).toBe(text);
  });

  test('at a cost of its length, also where a mebibyte of blanks stands within', () => {
    const text = `x${' \u200b'.repeat(250_000)}x${' '.repeat(250_000)}y`;
    const began = performance.now();
    expect(withoutBlanksAround(` ${text} `)).toBe(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('what nobody reads is not text', () => {
  const every = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
  test.each([
    ...[...every(0x202a, 0x202e), ...every(0x2066, 0x2069)],
    ...[...every(0x00, 0x08), ...every(0x0e, 0x1f), ...every(0x7f, 0x84), ...every(0x86, 0x9f)],
    ...['\ufdd0', '\ufdef', '\ufffe', '\uffff', '\u{1ffff}', '\u{10fffe}', '\ud800', '\udfff'],
  ])('%j is refused, wherever it stands', (character) => {
    for (const text of [character, `${character}a`, `a${character}`, `a${character}b`]) expect(isText(text)).toBe(false);
  });

  test.each([
    ...Array.from('\t\n\r\u00a0\u00ad\u200b\u200d\u200e\u200f\u2028\ufeff\ufffd'),
    '\u{1f468}\u200d\u{1f469}',
    'şğıİĐđ',
    'Ћирилица',
  ])('%j is text', (text) => expect(isText(`a${text}b`)).toBe(true));

  test('what was stored before is no fault of a cursor', () => {
    expect([isStorable('a\u202eb'), isStorable('a\0b'), isStorable('\ud800')]).toEqual([true, false, false]);
  });
});
