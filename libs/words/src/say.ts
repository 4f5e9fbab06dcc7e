import { IntlMessageFormat } from 'intl-messageformat';
import { formats, formattersOf, unknown } from './formatters.ts';
import { spokenIn, type Catalogue, type Language } from './languages.ts';

type Path<Tree> = { [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Path<Tree[Key]>}` }[keyof Tree & string];

/** `notice.CityJoined.title`: the path of a message in the catalogue. */
export type MessageKey = Path<Catalogue>;

/** What messages are given: a fact by its path in the event (`after.from`), or a name. One that is not there is not known. */
export type Words = Readonly<Record<string, string | number | null | undefined>>;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** The parser's numbers of kinds of elements that are given a value; its own enum is not at hand in a browser's module. */
const kinds = { 1: 'text', 2: 'number', 3: 'date', 4: 'date', 5: 'select', 6: 'number' } as const;
export type ArgumentKind = (typeof kinds)[keyof typeof kinds];

/** Arguments have no dots: `after_from` is the fact `after.from`. */
const nameOf = (argument: string): string => argument.replaceAll('_', '.');
/** A branch is called as its value is, but for what no branch's name may have: `very_poor`, `ug_m3`. */
const branchOf = (value: string): string => value.replaceAll(/[^\p{L}\p{N}]/gu, '_');
/** The branch where nothing is known. A value that is called so is any other. */
const none = 'none';

interface Choice {
  /** What the choice is found under, apart from the value that its branches say. */
  key: string;
  name: string;
  branches: object;
}

interface Message {
  format: IntlMessageFormat;
  arguments: ReadonlyMap<string, ReadonlySet<ArgumentKind>>;
  numbers: ReadonlySet<string>;
  choices: readonly Choice[];
}

/** Every choice gets a name of its own, so that it can be made by a value that its branches then say as it is. */
function read(format: IntlMessageFormat): Message {
  const found = new Map<string, Set<ArgumentKind>>();
  const numbers = new Set<string>();
  const choices: Choice[] = [];
  const walk = (elements: Element[]): void => {
    for (const element of elements) {
      const kind = kinds[element.type as number as keyof typeof kinds] as ArgumentKind | undefined;
      if (!kind || !('value' in element)) continue;
      const name = nameOf(element.value);
      found.set(name, (found.get(name) ?? new Set()).add(kind));
      if (!('options' in element)) continue;
      for (const { value } of Object.values(element.options)) walk(value);
      if (kind === 'number') {
        numbers.add(element.value);
        continue;
      }
      const key = `${choices.length} ${element.value}`;
      choices.push({ key, name, branches: element.options });
      element.value = key;
    }
  };
  walk(format.getAst());
  return { format, arguments: found, numbers, choices };
}

const messages = new Map<string, Message>();

function messageOf(language: Language, key: MessageKey, timeZone: string): Message {
  const at = `${language} ${timeZone} ${key}`;
  const known = messages.get(at);
  if (known) return known;
  const text = key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], spokenIn(language).catalogue);
  const formatters = formattersOf(language, timeZone);
  // The locale is the formatters' own affair. Tags are text: what is written here becomes markup nowhere.
  const message = read(new IntlMessageFormat(text as string, 'en', formats, { formatters, ignoreTag: true }));
  messages.set(at, message);
  return message;
}

/** What a message is given, each with the kinds of value that it is taken for. */
export const argumentsOf = (language: Language, key: MessageKey): Message['arguments'] => messageOf(language, key, 'UTC').arguments;

/** The message in the language, filled with values. Instants are on the clock of `timeZone` (IANA). */
export function say(language: Language, key: MessageKey, words: Words = {}, timeZone = 'UTC'): string {
  const message = messageOf(language, key, timeZone);
  const values: Record<string, string | number> = {};
  for (const name of message.arguments.keys()) values[name.replaceAll('.', '_')] = words[name] ?? unknown;
  for (const number of message.numbers) values[number] = Number(words[nameOf(number)] ?? Number.NaN);
  for (const { key: at, name, branches } of message.choices) {
    const value = words[name] ?? undefined;
    const branch = value === undefined ? none : branchOf(String(value));
    values[at] = Object.hasOwn(branches, branch) && (value === undefined || branch !== none) ? branch : 'other';
  }
  return String(message.format.format(values));
}
