import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
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
/** What a value must be like, and what its sender is told where it is not. */
export interface Form {
  kind: 'text' | 'int' | 'number' | 'boolean' | 'object' | 'list';
  message: string;
  test: (value: unknown) => boolean;
}
/** How the value of a property is read from input. */
export interface Field {
  kind: Form['kind'];
  optional: boolean;
  nullable: boolean;
  /** Of the value as a whole; of a list, that it is one and its length. */
  form: Form;
  /** Of a list: each item. */
  item?: Form;
  /** Of a list: no item stands in it twice. */
  unique?: boolean;
  /** The class of an object, or of each item of a list. */
  of?: () => FieldClass;
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

export function field(
  declared: Pick<Field, 'form' | 'item' | 'unique' | 'of'>,
  schema: ApiPropertyOptions,
  options: FieldOptions,
): PropertyDecorator {
  const { optional = false, nullable = false, ...shown } = options;
  const documented = {
    ...schema,
    ...shown,
    required: !optional,
    ...(nullable && { nullable, ...(schema.enum && { enum: [...(schema.enum as string[]), null] }) }),
  } as ApiPropertyOptions;
  return applyDecorators(declare({ ...declared, kind: declared.form.kind, optional, nullable }), ApiProperty(documented));
}

/** A value without an inside: how it is documented and checked. */
export interface Plain extends Form {
  schema: Record<string, unknown>;
}
export const plain = (form: Plain, options: FieldOptions): PropertyDecorator => field({ form }, form.schema as ApiPropertyOptions, options);

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

export const anObject: Form = { kind: 'object', message: 'must be an object', test: isObject };
