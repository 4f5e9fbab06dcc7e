import { spokenIn, type Catalogue, type Language } from './languages.ts';
import { argumentsOf, say, type Words } from './say.ts';

/** The events of which notices tell: those that the catalogue has words for. */
export type NoticeName = keyof Catalogue['notice'];

/** What an event's notice says. Instants are on the clock of `timeZone` (IANA). */
export const noticeWords = (language: Language, name: NoticeName, words: Words, timeZone?: string): { title: string; text: string } => ({
  title: say(language, `notice.${name}.title`, words, timeZone),
  text: say(language, `notice.${name}.text`, words, timeZone),
});

/** The facts and names that its words ask for: `city`, `after.from`. English says which there are. */
export const noticeArguments = (name: NoticeName): string[] => [
  ...new Set([...argumentsOf('en', `notice.${name}.title`).keys(), ...argumentsOf('en', `notice.${name}.text`).keys()]),
];

export const noticeNames = Object.keys(spokenIn('en').catalogue.notice) as NoticeName[];
