import type { Refusal } from '#domain';
import { page, say, type Field, type Language } from '#words';
import type { Act } from './invitation.ts';
import type { Asked } from './read-answer.ts';

/** The question, with what was said so far; `refusal`: why the last try was not taken. */
export function questionPage(language: Language, act: Act, asked: Asked, refusal?: Refusal): string {
  const { holders } = asked;
  const nobody = act !== 'decline' && holders.length === 0;
  return page(language, {
    title: say(language, `page.answer.${act}.title`),
    paragraphs: [
      ...(refusal ? [say(language, 'asked.refused', { code: refusal.code })] : []),
      whatFor(language, asked),
      ...saidSoFar(language, asked),
      ...(nobody ? [say(language, 'page.answer.nobody')] : []),
    ],
    ...(!nobody && { form: { fields: fieldsOf(language, act, asked), button: say(language, `page.answer.${act}.button`) } }),
  });
}

/** The same whoever has said it, and however often. */
export const donePage = (language: Language, act: Act, asked: Asked): string =>
  page(language, {
    title: say(language, `page.answer.${act}.done`),
    paragraphs: [whatFor(language, asked), ...saidSoFar(language, asked), say(language, 'page.answer.thanks')],
  });

export const gonePage = (language: Language): string =>
  page(language, { title: say(language, 'page.gone.title'), paragraphs: [say(language, 'asked.gone')] });

export const unknownPage = (language: Language): string =>
  page(language, { title: say(language, 'asked.unknown_title'), paragraphs: [say(language, 'asked.unknown_text')] });

const whatFor = (language: Language, { city, meeting, on }: Asked): string => say(language, 'page.answer.for', { city, meeting, on });

const saidSoFar = (language: Language, { state, city, person, substitutes }: Asked): string[] => [
  say(language, 'asked.so_far', { state, city, person }),
  ...substitutes.map((substitute) => say(language, 'asked.so_far_substitute', substitute)),
];

function fieldsOf(language: Language, act: Act, { holders }: Asked): Field[] {
  const reason = (required: boolean): Field => ({ name: 'reason', label: say(language, 'page.answer.reason'), longest: 2000, required });
  if (act === 'decline') return [reason(false)];
  const people = holders.map(({ personId, name, office }) => ({
    value: personId,
    label: say(language, 'asked.holder', { name, office }),
  }));
  const choice = (name: string, label: 'person' | 'principal', options: typeof people): Field => ({
    ...{ name, label: say(language, `page.answer.${label}`), required: true },
    options: options.length === 1 ? options : [{ value: '', label: say(language, 'page.answer.choose') }, ...options],
  });
  if (act === 'confirm') return [choice('personId', 'person', people)];
  return [choice('personId', 'person', people), choice('principalId', 'principal', people), reason(true)];
}
