import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { check, field, isObject, plain, type FieldClass, type FieldOptions } from './field.ts';
import { decimalPattern, isCountry, isCurrency, isDecimal, isMailAddress, isMoney, isWebUrl } from './formats.ts';
import {
  code,
  date,
  id,
  instant,
  moment,
  number,
  oneOf,
  period,
  slug,
  text,
  time,
  timeZone,
  type NumberOptions,
  type TextOptions,
} from './plain-forms.ts';

export const TextField = (options: TextOptions = {}): PropertyDecorator => {
  const { min: _min, max: _max, pattern: _pattern, cut: _cut, ...rest } = options;
  return plain(text(options), rest);
};
export const SlugField = (options: FieldOptions = {}): PropertyDecorator => plain(slug, { example: 'sarajevo', ...options });
/** Of an indicator or a framework. */
export const CodeField = (options: FieldOptions = {}): PropertyDecorator => plain(code, { example: 'air.pm25.day', ...options });
export const IdField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(id, { example: '0198c5b2-7a10-7000-8000-000000000001', ...options });
/** A calendar day that exists, from 1900 to 2200. */
export const LocalDateField = (options: FieldOptions = {}): PropertyDecorator => plain(date, { example: '2022-04-25', ...options });
/** Half-open days: from the first, up to and without the second. */
export const PeriodField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(period, { example: '2022-04-01/2023-04-01', ...options });
/** The form of a BCP 47 tag. */
export const LanguageField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(text({ max: 35, pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/ }), { description: 'BCP 47.', example: 'en', ...options });
/** A time of day, on the clock of a place. */
export const LocalTimeField = (options: FieldOptions = {}): PropertyDecorator => plain(time, { example: '14:00', ...options });
/** A name of the IANA database. */
export const TimeZoneField = (options: FieldOptions = {}): PropertyDecorator => plain(timeZone, { example: 'Europe/Sarajevo', ...options });
/** ISO 8601 in UTC. */
export const InstantField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(instant, { example: '2022-04-25T16:00:00Z', ...options });
/** What stood at an instant, or at the end of a day in the network's time zone. */
export const AsOfField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(moment, {
    ...{ optional: true, example: '2026-04-01', description: 'What stood at that instant, or at the end of that day.' },
    ...options,
  });
export const EnumField = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator => plain(oneOf(values), options);

export const IntField = ({ min, max, ...options }: NumberOptions = {}): PropertyDecorator =>
  plain(number('int', { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }), options);
export const NumberField = ({ min, max, ...options }: NumberOptions = {}): PropertyDecorator =>
  plain(number('number', { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }), options);
export const BooleanField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    { kind: 'boolean', schema: { type: 'boolean' }, message: 'must be true or false', test: (value) => typeof value === 'boolean' },
    options,
  );
/** A decimal string, never negative: `"1250.50"`. How many decimals its currency has is a rule (`decimalsMustFit`). */
export const MoneyField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    {
      kind: 'text',
      schema: { type: 'string', pattern: '^\\d{1,15}(\\.\\d{1,4})?$' },
      message: 'must be a decimal as "1250.50"',
      test: isMoney,
    },
    { example: '1250.50', ...options },
  );
/** A decimal as text, so that no digit is lost: up to 18 digits before the point and 9 after it. */
export const DecimalField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    {
      kind: 'text',
      schema: { type: 'string', pattern: decimalPattern },
      message: 'must be a decimal as "-12.5", of up to 18 digits before the point and 9 after it',
      test: isDecimal,
    },
    { example: '12.5', ...options },
  );
/** ISO 4217. */
export const CurrencyField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    { kind: 'text', schema: { type: 'string', pattern: '^[A-Z]{3}$' }, message: 'must be an ISO 4217 currency', test: isCurrency },
    { example: 'EUR', ...options },
  );
/** ISO 3166-1 alpha-2, or `XK`. */
export const CountryField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    {
      kind: 'text',
      schema: { type: 'string', pattern: '^[A-Z]{2}$' },
      message: 'must be an ISO 3166-1 alpha-2 country, or XK',
      test: isCountry,
    },
    { example: 'BA', description: 'ISO 3166-1 alpha-2 as it stands, or `XK`.', ...options },
  );
/** RFC 5321. */
export const EmailField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    {
      kind: 'text',
      schema: { type: 'string', format: 'email', maxLength: 254 },
      message: 'must be a mail address',
      test: isMailAddress,
    },
    { example: 'office@example.org', ...options },
  );
export const UrlField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    {
      kind: 'text',
      schema: { type: 'string', format: 'uri', maxLength: 2048 },
      message: 'must be an http or https address',
      test: isWebUrl,
    },
    { example: 'https://example.org/', ...options },
  );

/** A nested object, checked by its class. */
export const ObjectField = (of: () => FieldClass, options: FieldOptions = {}): PropertyDecorator =>
  field(
    { kind: 'object', fits: isObject, of },
    { type: () => of() as Function, ...(options.nullable && { nullable: true }) } as ApiPropertyOptions,
    options,
    check('form', 'must be an object', isObject),
    Type(of as () => Function),
    ValidateNested(),
  );

export interface TextMapOptions extends FieldOptions {
  /** Members. */
  max: number;
  /** Characters of a text. */
  longest: number;
}

/** Texts by names that nobody knows beforehand; what names and texts may be beyond that is a rule. */
export const TextMapField = ({ max, longest, ...options }: TextMapOptions): PropertyDecorator => {
  const fits = (value: unknown) =>
    isObject(value) &&
    Object.keys(value).length <= max &&
    Object.values(value).every((text) => typeof text === 'string' && text.length <= longest);
  return field(
    { kind: 'object', fits },
    {
      type: 'object',
      additionalProperties: { type: 'string', maxLength: longest },
      maxProperties: max,
    } as ApiPropertyOptions,
    options,
    check('form', `must be an object of up to ${max} texts, each of up to ${longest} characters`, fits),
  );
};

/** Any JSON object, its inside unchecked. */
export const JsonField = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { kind: 'object', fits: isObject },
    { type: 'object', additionalProperties: true } as ApiPropertyOptions,
    options,
    check('form', 'must be an object', isObject),
  );
