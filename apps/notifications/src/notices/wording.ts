/** What a template's blanks are filled with: facts of the event, and names as they were then. */
export type Words = Readonly<Record<string, string>>;

/** `{on}`, and `{after.from}` for what stands deeper in the event; `{!on}` is filled with nothing, where the event has none. */
const blank = /\{(!?)(\w+(?:\.\w+)*)\}/g;

const blanks = (template: string) => [...template.matchAll(blank)].map(([, not, name]) => ({ wanted: not === '', name: name! }));

/** The words that it asks for. */
export const blanksOf = (template: string): string[] => blanks(template).map(({ name }) => name);

/**
 * `{city}` is filled in; a part in brackets is left out where one of its blanks has nothing: `invited[ on {on}]`; or where one has
 * something that must not: `[{!postponedFrom}On {on}]`.
 */
export const fill = (template: string, words: Words): string =>
  template
    .replaceAll(/\[([^\]]*)\]/g, (_, part: string) =>
      blanks(part).every(({ wanted, name }) => (words[name] !== undefined) === wanted) ? part : '',
    )
    .replaceAll(blank, (_, not: string, name: string) => (not ? '' : (words[name] ?? '–')));
