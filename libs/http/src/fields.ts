import { isId, isLocalDate, isSlug } from '#domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import 'reflect-metadata';
import { isCountry, isCurrency, isInstant, isMoney, isWebUrl } from './formats.ts';
import { isText } from './well-formed.ts';

/** One decorator a property: its check and its place in the OpenAPI document. Bodies, queries and views are written with the same. */
export interface FieldOptions {
  /** May be left out. */
  optional?: boolean;
  /** May be `null`. */
  nullable?: boolean;
  example?: unknown;
  description?: string;
  default?: unknown;
}

export type FieldClass = abstract new (...args: never[]) => object;
export interface Field {
  kind: 'text' | 'int' | 'number' | 'boolean' | 'object' | 'list';
  /** Of a list of plain values: the kind of one, and its check. */
  item?: Plain;
}

const known = Symbol('fields');

/** The declared fields of a class and of what it extends. */
export function fieldsOf(of: FieldClass): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (let at: object | null = of.prototype as object; at !== null; at = Object.getPrototypeOf(at) as object | null)
    for (const [name, field] of (Reflect.getOwnMetadata(known, at) as Map<string, Field> | undefined) ?? [])
      if (!fields.has(name)) fields.set(name, field);
  return fields;
}

const declare =
  (field: Field): PropertyDecorator =>
  (prototype, name) => {
    const fields = (Reflect.getOwnMetadata(known, prototype) as Map<string, Field> | undefined) ?? new Map<string, Field>();
    Reflect.defineMetadata(known, fields.set(String(name), field), prototype);
  };

const check = (name: string, message: string, validate: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: (value: unknown) => validate(value), defaultMessage: () => message } });

function field(declared: Field, schema: ApiPropertyOptions, options: FieldOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const { optional = false, nullable = false, ...shown } = options;
  const documented = { ...schema, ...shown, required: !optional, ...(nullable && { nullable }) } as ApiPropertyOptions;
  return applyDecorators(
    declare(declared),
    ApiProperty(documented),
    ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null)),
    ...checks,
  );
}

interface Plain {
  kind: Field['kind'];
  schema: Record<string, unknown>;
  message: string;
  test: (value: unknown) => boolean;
}
const plain = (plain: Plain, options: FieldOptions): PropertyDecorator =>
  field({ kind: plain.kind }, plain.schema as ApiPropertyOptions, options, check('form', plain.message, plain.test));

export interface TextOptions extends FieldOptions {
  /** Characters (code points), 1 by default: then white space alone is refused too. */
  min?: number;
  /** 10 000 by default. */
  max?: number;
  pattern?: RegExp;
}
const text = ({ min = 1, max = 10_000, pattern }: TextOptions): Plain => ({
  kind: 'text',
  schema: { type: 'string', minLength: min, maxLength: max, ...(pattern && { pattern: pattern.source }) },
  message: pattern ? `must match ${pattern.source}` : `must be text of ${min} to ${max} characters`,
  test: (value) => {
    if (!isText(value) || (min > 0 && value.trim() === '')) return false;
    const length = value.length > max ? [...value].length : value.length;
    return length >= min && length <= max && (pattern?.test(value) ?? true);
  },
});
const id: Plain = { kind: 'text', schema: { type: 'string', format: 'uuid' }, message: 'must be a UUID in lower case', test: isId };
const slug: Plain = {
  kind: 'text',
  schema: { type: 'string', pattern: '^[a-z0-9-]{2,64}$' },
  message: 'must be 2 to 64 of a-z, 0-9 and -',
  test: isSlug,
};
const date: Plain = {
  kind: 'text',
  schema: { type: 'string', format: 'date' },
  message: 'must be a day that exists, as 2022-04-25',
  test: isLocalDate,
};
const instant: Plain = {
  kind: 'text',
  schema: { type: 'string', format: 'date-time' },
  message: 'must be an instant in UTC, as 2022-04-25T16:00:00Z',
  test: isInstant,
};
const oneOf = (values: readonly string[]): Plain => ({
  kind: 'text',
  schema: { type: 'string', enum: [...values] },
  message: `must be one of ${values.join(', ')}`,
  test: (value) => typeof value === 'string' && values.includes(value),
});
const number = (kind: 'int' | 'number', { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }: NumberOptions): Plain => ({
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

export const TextField = (options: TextOptions = {}): PropertyDecorator => {
  const { min: _min, max: _max, pattern: _pattern, ...rest } = options;
  return plain(text(options), rest);
};
export const SlugField = (options: FieldOptions = {}): PropertyDecorator => plain(slug, { example: 'sarajevo', ...options });
export const IdField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(id, { example: '0198c5b2-7a10-7000-8000-000000000001', ...options });
/** A calendar day that exists. */
export const LocalDateField = (options: FieldOptions = {}): PropertyDecorator => plain(date, { example: '2022-04-25', ...options });
/** ISO 8601 in UTC. */
export const InstantField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(instant, { example: '2022-04-25T16:00:00Z', ...options });
export const EnumField = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator => plain(oneOf(values), options);

export interface NumberOptions extends FieldOptions {
  min?: number;
  max?: number;
}
export const IntField = ({ min, max, ...options }: NumberOptions = {}): PropertyDecorator =>
  plain(number('int', { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }), options);
export const NumberField = ({ min, max, ...options }: NumberOptions = {}): PropertyDecorator =>
  plain(number('number', { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }), options);
export const BooleanField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    { kind: 'boolean', schema: { type: 'boolean' }, message: 'must be true or false', test: (value) => typeof value === 'boolean' },
    options,
  );
/** A decimal string of at most two decimals, never negative: `"1250.50"`. */
export const MoneyField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    {
      kind: 'text',
      schema: { type: 'string', pattern: '^\\d{1,15}(\\.\\d{1,2})?$' },
      message: 'must be a decimal as "1250.50"',
      test: isMoney,
    },
    { example: '1250.50', ...options },
  );
/** ISO 4217. */
export const CurrencyField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    { kind: 'text', schema: { type: 'string', pattern: '^[A-Z]{3}$' }, message: 'must be an ISO 4217 currency', test: isCurrency },
    { example: 'EUR', ...options },
  );
/** ISO 3166-1 alpha-2. */
export const CountryField = (options: FieldOptions = {}): PropertyDecorator =>
  plain(
    { kind: 'text', schema: { type: 'string', pattern: '^[A-Z]{2}$' }, message: 'must be an ISO 3166-1 alpha-2 country', test: isCountry },
    { example: 'BA', ...options },
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

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A nested object, checked by its class. */
export const ObjectField = (of: () => FieldClass, options: FieldOptions = {}): PropertyDecorator =>
  field(
    { kind: 'object' },
    { type: () => of() as Function, ...(options.nullable && { nullable: true }) } as ApiPropertyOptions,
    options,
    check('form', 'must be an object', isObject),
    Type(of as () => Function),
    ValidateNested(),
  );

/** Any JSON object, its inside unchecked. */
export const JsonField = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { kind: 'object' },
    { type: 'object', additionalProperties: true } as ApiPropertyOptions,
    options,
    check('form', 'must be an object', isObject),
  );

export type PlainItem = 'id' | 'slug' | 'text' | 'date' | 'int' | readonly string[];
export interface ListOptions extends FieldOptions {
  min?: number;
  /** 200 by default. */
  max?: number;
  /** Whether an item may be named twice: not by default for ids, slugs and enums. */
  repeats?: boolean;
}

const plainItems = { id, slug, text: text({}), date, int: number('int', {}) } as const;

/** A list of objects (`() => Item`), or of plain values: `'id'`, `'slug'`, `'text'`, `'date'`, `'int'`, or an enum's values. */
export function ListField(item: (() => FieldClass | PlainItem) | PlainItem, options: ListOptions = {}): PropertyDecorator {
  const { min = 0, max = 200, repeats, ...rest } = options;
  const one = plainItem(item);
  const unique = !(repeats ?? !(one && one !== plainItems.text && one !== plainItems.int));
  const bounds = { minItems: min, maxItems: max, ...(unique && { uniqueItems: true }) };
  const isList = check(
    'form',
    `must be a list of ${min} to ${max}`,
    (value) => Array.isArray(value) && value.length >= min && value.length <= max,
  );
  if (!one) {
    const of = item as () => Function;
    const items = check('items', 'must be an object', (value) => Array.isArray(value) && value.every(isObject));
    return field(
      { kind: 'list' },
      { type: () => of(), isArray: true, ...bounds } as ApiPropertyOptions,
      rest,
      isList,
      items,
      Type(of),
      ValidateNested({ each: true }),
    );
  }
  return field(
    { kind: 'list', item: one },
    { type: 'array', items: one.schema, ...bounds } as ApiPropertyOptions,
    rest,
    isList,
    check('items', one.message, (value) => Array.isArray(value) && value.every(one.test)),
    ...(unique
      ? [check('unique', 'must not name the same twice', (value) => Array.isArray(value) && new Set(value).size === value.length)]
      : []),
  );
}

function plainItem(item: (() => FieldClass | PlainItem) | PlainItem): Plain | undefined {
  let named: unknown = item;
  if (typeof item === 'function') {
    try {
      named = item();
    } catch {
      return undefined; // a class that is declared further down
    }
  }
  if (Array.isArray(named)) return oneOf(named as string[]);
  return typeof named === 'string' ? plainItems[named as keyof typeof plainItems] : undefined;
}
