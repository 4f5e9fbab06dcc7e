/** What a template's blanks are filled with: facts of the event, and names as they were then. */
export type Words = Readonly<Record<string, string>>;

/** `{on}`, and `{after.from}` for what stands deeper in the event. */
const blank = /\{(\w+(?:\.\w+)*)\}/g;

export const blanksOf = (template: string): string[] => [...template.matchAll(blank)].map(([, name]) => name!);

/** `{city}` is filled in; a part in brackets is left out where one of its blanks has nothing: `invited[ on {on}]`. */
export const fill = (template: string, words: Words): string =>
  template
    .replaceAll(/\[([^\]]*)\]/g, (_, part: string) => (blanksOf(part).every((name) => words[name] !== undefined) ? part : ''))
    .replaceAll(blank, (_, name: string) => words[name] ?? '–');
