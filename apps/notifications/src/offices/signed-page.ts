import { noticeWords, page, say, type Language, type NoticeName } from '#words';
import type { Unsubscribed } from './unsubscribe.ts';

/** As its title is whatever it is about: “Meeting called: …”. */
const kindIn = (language: Language, kind: string): string => noticeWords(language, kind as NoticeName, {}).title.replaceAll('–', '…');

export const confirmPage = (language: Language, address: string): string =>
  page(language, {
    title: say(language, 'page.address.title'),
    paragraphs: [say(language, 'page.address.text', { address })],
    form: { button: say(language, 'page.address.button') },
  });

export const confirmedPage = (language: Language, address: string): string =>
  page(language, { title: say(language, 'page.address.done'), paragraphs: [say(language, 'page.address.thanks', { address })] });

export const unsubscribePage = (language: Language, { address, kinds }: Unsubscribed): string =>
  page(language, {
    title: say(language, 'page.unsubscribe.title'),
    paragraphs: [say(language, 'page.unsubscribe.text', { address, kind: kinds.map((kind) => kindIn(language, kind)).join('; ') })],
    form: { button: say(language, 'page.unsubscribe.button') },
  });

export const unsubscribedPage = (language: Language): string =>
  page(language, { title: say(language, 'page.unsubscribe.done'), paragraphs: [say(language, 'page.unsubscribe.thanks')] });

export const gonePage = (language: Language): string =>
  page(language, { title: say(language, 'page.gone.title'), paragraphs: [say(language, 'page.gone.text')] });

export const unknownPage = (language: Language): string =>
  page(language, { title: say(language, 'asked.unknown_title'), paragraphs: [say(language, 'asked.unknown_text')] });
