import { isTimeZone } from '#configuration';
import { firstDay, isCode, isId, isLocalDate, isLocalTime, isPeriod, isSlug, lastDay, lowerId } from '#domain';
import { isBlank, withoutBlanksAround } from '../input/blanks.ts';
import { isText } from '../input/well-formed.ts';
import type { FieldOptions, Plain } from './field.ts';
import { isInstant } from './formats.ts';

export interface NumberOptions extends FieldOptions {
  min?: number;
  max?: number;
}
export interface TextOptions extends FieldOptions {
  /** In characters (code points), 1 by default. Blanks alone are refused then. */
  min?: number;
  /** In characters, 10 000 by default. */
  max?: number;
  pattern?: RegExp;
  /** Whether blanks around it are cut; by default of what has up to 2,000 characters. Longer texts may begin with an indentation. */
  cut?: boolean;
}
export const text = ({ min = 1, max = 10_000, pattern, cut = max <= 2_000 }: TextOptions): Plain => ({
  kind: 'text',
  schema: { type: 'string', minLength: min, maxLength: max, ...(pattern && { pattern: pattern.source }) },
  message: pattern ? `must match ${pattern.source}` : `must be text of ${min} to ${max} characters`,
  test: (value) => {
    // A character has at most two units. What has more than that is not counted: it costs 50 ms a mebibyte.
    if (!isText(value) || value.length > 2 * max || (min > 0 && isBlank(value))) return false;
    const length = value.length > max ? Array.from(value).length : value.length;
    return length >= min && length <= max && (pattern?.test(value) ?? true);
  },
  ...(cut && { read: withoutBlanksAround }),
});
export const id: Plain = {
  kind: 'text',
  schema: { type: 'string', format: 'uuid' },
  message: 'must be a UUID',
  test: isId,
  read: lowerId,
};
export const slug: Plain = {
  kind: 'text',
  schema: { type: 'string', pattern: '^[a-z0-9-]{2,64}$' },
  message: 'must be 2 to 64 of a-z, 0-9 and -',
  test: isSlug,
};
export const code: Plain = {
  kind: 'text',
  schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]{1,63}$' },
  message: 'must be 2 to 64 of a-z, 0-9, . and -, and begin with none of the last two',
  test: isCode,
};
export const date: Plain = {
  kind: 'text',
  schema: { type: 'string', format: 'date' },
  message: `must be a day that exists, as 2022-04-25, from ${firstDay} to ${lastDay}`,
  test: isLocalDate,
};
export const period: Plain = {
  kind: 'text',
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$' },
  message: `must be two days that exist, as 2022-04-01/2023-04-01, from ${firstDay} to ${lastDay}; the second is later, and not in it`,
  test: isPeriod,
};
export const time: Plain = {
  kind: 'text',
  schema: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  message: 'must be a time of day, as 14:00',
  test: isLocalTime,
};
export const timeZone: Plain = {
  kind: 'text',
  schema: { type: 'string', maxLength: 64 },
  message: 'must be an IANA time zone, as Europe/Sarajevo',
  test: isTimeZone,
};
export const instant: Plain = {
  kind: 'text',
  schema: { type: 'string', format: 'date-time' },
  message: `must be an instant in UTC, as 2022-04-25T16:00:00Z, on a day from ${firstDay} to ${lastDay}`,
  test: isInstant,
};
export const moment: Plain = {
  kind: 'text',
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T.*Z)?$' },
  message: `must be an instant in UTC, as 2022-04-25T16:00:00Z, or a day, as 2022-04-25`,
  test: (value) => isInstant(value) || isLocalDate(value),
};
export const oneOf = (values: readonly string[]): Plain => ({
  kind: 'text',
  schema: { type: 'string', enum: [...values] },
  message: `must be one of ${values.join(', ')}`,
  test: (value) => typeof value === 'string' && values.includes(value),
});
export const number = (
  kind: 'int' | 'number',
  { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }: NumberOptions,
): Plain => ({
  kind,
  schema: { type: kind === 'int' ? 'integer' : 'number', minimum: min, maximum: max },
  message: `must be a${kind === 'int' ? ' whole' : ''} number from ${min} to ${max}`,
  test: (value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= min &&
    value <= max &&
    (kind === 'number' || Number.isSafeInteger(value)),
});
