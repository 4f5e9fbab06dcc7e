import Negotiator from 'negotiator';

/** A list that goes on after so many names nobody reads to its end. */
const mostLanguages = 20;

/**
 * The one of `languages` (`sr`, `sr-Latn`) that an Accept-Language header prefers; `undefined` where it names none. Quality values are
 * those of RFC 9110 12.4.2, the look-up is that of RFC 4647 3.4, after CLDR has told the script and today's tag: `sr-ME` is `sr-Latn`, as
 * are `sh` and `cnr`.
 */
export function preferredLanguage<L extends string>(header: string | undefined, languages: readonly L[]): L | undefined {
  const asked = new Negotiator({ headers: { 'accept-language': header ?? '' } }).languages();
  for (const tag of asked.slice(0, mostLanguages)) {
    const found = lookUp(tag, languages);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lookUp<L extends string>(tag: string, languages: readonly L[]): L | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language].find((each) => languages.includes(each as L)) as L | undefined;
  } catch {
    // `*`, or no tag of a language: the next one is looked at.
    return undefined;
  }
}
