import { isEmail } from 'class-validator';
import { isLocalDate } from '#domain';
import { countries } from './countries.ts';

/** ISO 8601 in UTC, to the second or finer, on a day that the platform takes (`isLocalDate`). */
export const isInstant = (value: unknown): value is string => {
  const parts = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.exec(value) : null;
  return parts !== null && isLocalDate(parts[1]);
};

export const isMoney = (value: unknown): value is string => typeof value === 'string' && /^\d{1,15}(\.\d{1,4})?$/.test(value);

export const decimalPattern = '^-?(0|[1-9]\\d{0,17})(\\.\\d{1,9})?$';
const decimal = new RegExp(decimalPattern);

export const isDecimal = (value: unknown): value is string => typeof value === 'string' && decimal.test(value);

const currencies = new Set(Intl.supportedValuesOf('currency'));
/** ISO 4217, of those that ICU knows. */
export const isCurrency = (value: unknown): value is string => typeof value === 'string' && currencies.has(value);

/** ISO 3166-1 alpha-2, or `XK`. What is stored is not asked: it may be a code that has been taken back since. */
export const isCountry = (value: unknown): value is string => typeof value === 'string' && countries.has(value);

/** RFC 5321, with a host that has a domain; up to 254 characters. */
export const isMailAddress = (value: unknown): value is string => isEmail(value);

export const isWebUrl = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 2048 && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
