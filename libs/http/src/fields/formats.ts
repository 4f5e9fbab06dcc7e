import { isLocalDate } from '#domain';

/** ISO 8601 in UTC, to the second or finer, on a day that exists. */
export const isInstant = (value: unknown): value is string => {
  const parts = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.exec(value) : null;
  return parts !== null && isLocalDate(parts[1]);
};

export const isMoney = (value: unknown): value is string => typeof value === 'string' && /^\d{1,15}(\.\d{1,2})?$/.test(value);

const currencies = new Set(Intl.supportedValuesOf('currency'));
/** ISO 4217, of those that ICU knows. */
export const isCurrency = (value: unknown): value is string => typeof value === 'string' && currencies.has(value);

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** ISO 3166-1 alpha-2, of those that ICU knows. */
export const isCountry = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value) && value !== 'ZZ' && regions.of(value) !== undefined;

export const isWebUrl = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 2048 && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
