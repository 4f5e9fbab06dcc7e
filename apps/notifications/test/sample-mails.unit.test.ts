import { expect, test } from '@jest/globals';
import { allEvents } from '#contracts';
import { languages, noticeArguments, noticeWords, type Language, type NoticeName } from '#words';
import { names } from '../src/known/names.ts';
import { isNoticeable } from '../src/notices/notice-kinds.ts';
import { exampleNames, exampleWords, sampleMails } from '../src/sample-mails.ts';

const noticeable = allEvents.flatMap((event) => (isNoticeable(event.name) ? [{ ...event, name: event.name }] : []));
const samples = sampleMails();

/** Of a template, or a value that is none. */
const remains = /[{}]|undefined|\bnull\b|NaN|\[object/;

test('every name that a notice may ask for is known of the examples', () => {
  expect(exampleNames.sort()).toEqual(Object.keys(names).sort());
});

test('there is a mail of every kind of notice in every language', () => {
  for (const language of languages) {
    const kinds = samples.filter((each) => each.language === language).map(({ name }) => name);
    expect(kinds).toEqual(expect.arrayContaining(noticeable.map(({ name }) => name)));
    expect(new Set(kinds).size).toBe(kinds.length);
  }
});

test.each(languages)('every mail and page in %s is whole: nothing missing, nothing left over', (language) => {
  for (const { name, text, html } of samples.filter((each) => each.language === language)) {
    const body = text ?? html.replace(/<style>[^]*<\/style>/, '');
    expect([name, body]).toEqual([name, expect.not.stringMatching(remains)]);
    expect([name, body]).toEqual([name, expect.not.stringMatching(/\.\.|\S {2,}\S| [.,;:]|\(\)/)]);
    expect(html).toContain(`<html lang="${language}">`);
  }
});

test.each(languages)('every notice in %s says something of each fact of its example', (language) => {
  for (const { name, example } of noticeable) {
    const { title, text } = noticeWords(language, name, exampleWords(name, { example }));
    expect([name, title, text]).toEqual([name, expect.stringMatching(/\p{L}{2}/u), expect.stringMatching(/./)]);
    expect(title).not.toMatch(/–\s*(:|$)|^–|\.$/);
  }
});

interface Schema {
  examples?: string[];
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
}
const wordsThatGrow = (schema: Schema, path = ''): [string, string[]][] => [
  ...(schema.examples && schema.examples.length > 0 ? [[path, schema.examples] as [string, string[]]] : []),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => wordsThatGrow(inner, path ? `${path}.${name}` : name)),
  ...(schema.anyOf ?? []).flatMap((inner) => wordsThatGrow(inner, path)),
];

/** What a language calls as the contract does. */
const sameWord: Partial<Record<Language, string[]>> = {
  bs: ['problem'],
};

test.each(languages)('each value of a list in the contracts is said in %s, never as its raw word', (language) => {
  const raw: string[] = [];
  for (const { name, data, example } of noticeable) {
    const asked = noticeArguments(name as NoticeName);
    const words = exampleWords(name, { example });
    for (const [path, values] of wordsThatGrow(data as Schema).filter(([path]) => asked.includes(path) && !Object.hasOwn(names, path))) {
      const said = (value: string) => Object.values(noticeWords(language, name, { ...words, [path]: value })).join('\n');
      for (const value of values) {
        const same = said('quite-new').replaceAll('quite-new', value) === said(value);
        if (same && (language !== 'en' || value.includes('-')) && !sameWord[language]?.includes(value))
          raw.push(`${name}.${path}: ${value}`);
      }
    }
  }
  expect(raw).toEqual([]);
});

test('no suffix is glued to a name, and no letter of a name is lost', () => {
  for (const { name, example } of noticeable)
    for (const language of languages) {
      const words = { ...exampleWords(name, { example }), city: 'Iğdır–İstanbul' };
      const said = Object.values(noticeWords(language, name, words)).join('\n');
      for (const [, after] of said.matchAll(/Iğdır–İstanbul(.?)/gsu))
        expect([name, language, after]).toEqual([name, language, expect.stringMatching(/^[\s:;,.)]?$/)]);
    }
});
