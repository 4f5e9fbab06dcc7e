import { htmlDocument, paragraph } from './document.ts';
import { escaped } from './escaped.ts';
import type { Language } from './languages.ts';

/** What may be chosen, or written. The name is the form's field. */
export type Field =
  | { name: string; label: string; options: readonly { value: string; label: string }[]; required?: boolean }
  | { name: string; label: string; longest: number; required?: boolean };

export interface Page {
  title: string;
  paragraphs: readonly string[];
  /** Sent as `application/x-www-form-urlencoded` to the address of the page itself. */
  form?: { fields?: readonly Field[]; button: string };
}

/** For the answer that has a page: nothing is loaded, no script runs, no other site frames it; its form goes to where it came from. */
export const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** What a signed address shows: a question with one button, or what has become of it. */
export const page = (language: Language, { title, paragraphs, form }: Page): string =>
  htmlDocument(
    language,
    title,
    [`<h1>${escaped(title)}</h1>`, ...paragraphs.filter(Boolean).map(paragraph), form && formOf(form)].filter(Boolean).join('\n'),
  );

const formOf = ({ fields = [], button }: NonNullable<Page['form']>): string =>
  ['<form method="post">', ...fields.map(fieldOf), `<button type="submit">${escaped(button)}</button>`, '</form>'].join('\n');

function fieldOf(field: Field): string {
  const name = escaped(field.name);
  const attributes = `id="${name}" name="${name}"${field.required ? ' required' : ''}`;
  const label = `<label for="${name}">${escaped(field.label)}</label>`;
  if ('longest' in field) return `${label}\n<textarea ${attributes} rows="3" maxlength="${field.longest}"></textarea>`;
  const options = field.options.map(({ value, label: said }) => `<option value="${escaped(value)}">${escaped(said)}</option>`);
  return `${label}\n<select ${attributes}>\n${options.join('\n')}\n</select>`;
}
