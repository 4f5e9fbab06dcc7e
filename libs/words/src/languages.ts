import bs from './catalogues/bs.json' with { type: 'json' };
import en from './catalogues/en.json' with { type: 'json' };
import tr from './catalogues/tr.json' with { type: 'json' };

/** English says which messages there are, and what each is given. A message that another language lacks does not compile. */
export type Catalogue = typeof en;

interface Spoken {
  catalogue: Catalogue;
  /** In its own words. */
  name: string;
  /** What `Intl` is asked for, the best first: browsers lack `bs`, whose months and numbers Serbian has in Latin script. */
  locales: readonly string[];
  /** In a date that has a day, where `Intl` leaves them in the nominative: 26. aprila, not 26. april. */
  monthsOfDays?: readonly string[];
}

const spoken = {
  en: { catalogue: en, name: 'English', locales: ['en-GB'] },
  tr: { catalogue: tr, name: 'Türkçe', locales: ['tr'] },
  bs: {
    ...{ catalogue: bs, name: 'Bosanski', locales: ['bs', 'sr-Latn-BA'] },
    monthsOfDays: [
      ...['januara', 'februara', 'marta', 'aprila', 'maja', 'juna'],
      ...['jula', 'augusta', 'septembra', 'oktobra', 'novembra', 'decembra'],
    ],
  },
} satisfies Record<string, Spoken>;

/** What people are written to in. A new one is a file in `catalogues` and an entry above. */
export type Language = keyof typeof spoken;
export const languages = Object.keys(spoken) as Language[];

export const isLanguage = (value: unknown): value is Language => typeof value === 'string' && Object.hasOwn(spoken, value);

export const spokenIn = (language: Language): Spoken => spoken[language];

/** The language in its own words, for a list to choose from. */
export const languageName = (language: Language): string => spoken[language].name;

/** What `Intl` here has of the language. */
export function localeOf(language: Language): string {
  const [...wanted] = spoken[language].locales;
  return Intl.DateTimeFormat.supportedLocalesOf(wanted)[0] ?? wanted.at(-1)!;
}
