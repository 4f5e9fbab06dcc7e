import { expect, test } from '@jest/globals';
import { argumentsOf, languages, say, type Language, type MessageKey } from '#words';
import { spokenIn } from '../src/languages.ts';

const keysOf = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value as object, `${path}${key}.`),
  );
const keys = keysOf(spokenIn('en').catalogue) as MessageKey[];
const others = languages.filter((each) => each !== 'en');

const textOf = (language: Language, key: string): string =>
  key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], spokenIn(language).catalogue) as string;

/** `state: present represented other`, of every choice of a message. */
const choicesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+), select,/g)]
    .map(({ 1: name, index }) => {
      const branches: string[] = [];
      let depth = 1;
      let word = '';
      for (const character of text.slice(index + `{${name}, select,`.length)) {
        if (character === '{' && depth++ === 1) branches.push(word.trim());
        if (character === '}' && --depth === 0) break;
        word = depth === 1 && character !== '}' ? word + character : '';
      }
      return `${name}: ${branches.join(' ')}`;
    })
    .sort();

test.each(others)('%s has every message of English, and none more', (language) => {
  expect(keysOf(spokenIn(language).catalogue)).toEqual(keys);
});

test.each(languages)('every message of %s can be read, and says nothing twice or half', (language) => {
  for (const key of keys) {
    argumentsOf(language, key);
    const text = textOf(language, key);
    expect([key, text]).toEqual([key, text.trim().replaceAll(/ {2,}/g, ' ')]);
  }
});

test.each(others)('a message of %s is given what the English one is, and takes it for the same', (language) => {
  const taken = (of: Language, key: MessageKey) =>
    Object.fromEntries([...argumentsOf(of, key)].map(([name, kinds]) => [name, [...kinds].sort()]));
  for (const key of keys) expect([key, taken(language, key)]).toEqual([key, taken('en', key)]);
});

test.each(others)('every value that English has a word for has one in %s', (language) => {
  for (const key of keys)
    expect([key, [...new Set(choicesOf(textOf(language, key)))]]).toEqual([key, [...new Set(choicesOf(textOf('en', key)))]]);
});

test.each(others)('%s is no English: no sentence of it is the same', (language) => {
  // Without arguments, and without the names of branches.
  const worded = (key: string) => /[a-z]{3}/i.test(textOf('en', key).replaceAll(/\{\w+(, \w+)*,?|\b\w+ (?=\{)|[{}]/g, ''));
  expect(keys.filter((key) => worded(key) && textOf('en', key) === textOf(language, key))).toEqual([]);
});

test.each(languages)('%s has a word for a plural of each kind that it has', (language) => {
  const said = [1, 2, 5, 21].map((count) => say(language, 'mail.digest.subject', { day: '2022-04-26', count }));
  expect(new Set(said).size).toBe(4);
  for (const each of said) expect(each).not.toMatch(/NaN|#|[{}]/);
});
