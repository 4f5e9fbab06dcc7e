import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import 'reflect-metadata';

/** A property's one decorator gives its check and its place in the OpenAPI document. Bodies, queries and views use the same. */
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
/** What the document says of a field. */
export interface Documented {
  type?: unknown;
  format?: string;
  pattern?: string;
  nullable?: boolean;
  description?: string;
}
export interface Field {
  kind: 'text' | 'int' | 'number' | 'boolean' | 'object' | 'list';
  /** May be left out. */
  optional?: boolean;
  /** The form of a value without an inside. */
  form?: Plain;
  /** Of an object or a list: whether it is one, and a list no longer or shorter than it may be. What does not fit is not looked into. */
  fits?: (value: unknown) => boolean;
  /** What is taken of a text or an id; without it the text as it came. */
  read?: (text: string) => string;
  /** The form of one item, in a list of plain values. */
  item?: Plain;
  /** The class of an object, or of each item of a list. */
  of?: () => FieldClass;
}
export type DeclaredField = Field & { documented: Documented };

const known = Symbol('fields');

/** The declared fields of a class and of what it extends. */
export function fieldsOf(of: FieldClass): Map<string, DeclaredField> {
  const fields = new Map<string, DeclaredField>();
  for (let at: object | null = of.prototype as object; at !== null; at = Object.getPrototypeOf(at) as object | null)
    for (const [name, field] of (Reflect.getOwnMetadata(known, at) as Map<string, DeclaredField> | undefined) ?? [])
      if (!fields.has(name)) fields.set(name, field);
  return fields;
}

const declare =
  (field: DeclaredField): PropertyDecorator =>
  (prototype, name) => {
    const fields = (Reflect.getOwnMetadata(known, prototype) as Map<string, DeclaredField> | undefined) ?? new Map<string, DeclaredField>();
    Reflect.defineMetadata(known, fields.set(String(name), field), prototype);
  };

export const check = (name: string, message: string, validate: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: (value: unknown) => validate(value), defaultMessage: () => message } });

export function field(
  declared: Field,
  schema: ApiPropertyOptions,
  options: FieldOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  const { optional = false, nullable = false, ...shown } = options;
  const documented = {
    ...schema,
    ...shown,
    required: !optional,
    ...(nullable && { nullable, ...(schema.enum && { enum: [...(schema.enum as string[]), null] }) }),
  } as ApiPropertyOptions;
  return applyDecorators(
    declare({ ...declared, optional, documented: documented as Documented }),
    ApiProperty(documented),
    ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null)),
    ...checks,
  );
}

/** A value without an inside: how it is documented and checked. */
export interface Plain {
  kind: Field['kind'];
  schema: Record<string, unknown>;
  message: string;
  test: (value: unknown) => boolean;
  /** What is taken of a text; `test` is asked of that. */
  read?: (text: string) => string;
}
export const plain = (plain: Plain, options: FieldOptions): PropertyDecorator =>
  field(
    { kind: plain.kind, form: plain, ...(plain.read && { read: plain.read }) },
    plain.schema as ApiPropertyOptions,
    options,
    check('form', plain.message, plain.test),
  );

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
