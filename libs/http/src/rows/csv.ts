/**
 * What a spreadsheet would take for a formula, in a text: it gets an apostrophe before it, by which the cell is a text (OWASP, CSV
 * Injection). Numbers of ours are numbers: -3 stays.
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** What stood there before it got the apostrophe. */
export const withoutApostrophe = (text: string): string => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text);

/** A decimal number that is kept as text, every digit of it: as a number it is no formula. */
export const numeral = (decimal: string): { toString(): string } => ({ toString: () => decimal });

/** What must stand in quotes (RFC 4180, 2.6). */
const special = /[",\r\n]/;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value)
    ? value.join(' ')
    : value instanceof Date
      ? value.toISOString()
      : String(value as string | number | boolean | { toString(): string });
  const isText = typeof value === 'string' || Array.isArray(value);
  const safe = isText && formula.test(text) ? `'${text}` : text;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: a record for each, ended by CRLF. What is not known is empty; the items of a list are separated by blanks. */
export const csvOf = (records: readonly (readonly unknown[])[]): string =>
  records.map((values) => `${values.map(cell).join(',')}\r\n`).join('');
