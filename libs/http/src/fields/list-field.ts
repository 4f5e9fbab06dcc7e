import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { check, field, isObject, type FieldClass, type FieldOptions, type Plain } from './field.ts';
import { date, id, number, oneOf, slug, text } from './plain-forms.ts';

export type PlainItem = 'id' | 'slug' | 'text' | 'date' | 'int' | readonly string[];
export interface ListOptions extends FieldOptions {
  min?: number;
  /** 200 by default. */
  max?: number;
  /** Whether an item may be named twice. By default ids, slugs, days and enums may not. */
  repeats?: boolean;
}

const plainItems = { id, slug, text: text({ cut: true }), date, int: number('int', {}) } as const;

/** A list of objects (`() => Item`), or of plain values: `'id'`, `'slug'`, `'text'`, `'date'`, `'int'`, or an enum's values. */
export function ListField(item: (() => FieldClass | PlainItem) | PlainItem, options: ListOptions = {}): PropertyDecorator {
  const { min = 0, max = 200, repeats, ...rest } = options;
  const one = plainItem(item);
  const unique = !(repeats ?? !(one && one !== plainItems.text && one !== plainItems.int));
  const bounds = { minItems: min, maxItems: max, ...(unique && { uniqueItems: true }) };
  const fits = (value: unknown) => Array.isArray(value) && value.length >= min && value.length <= max;
  const isList = check('form', `must be a list of ${min} to ${max}`, fits);
  if (!one) {
    const of = item as () => FieldClass;
    const items = check('items', 'must be an object', (value) => Array.isArray(value) && value.every(isObject));
    return field(
      { kind: 'list', fits, of },
      { type: () => of() as Function, isArray: true, ...bounds } as ApiPropertyOptions,
      rest,
      isList,
      items,
      Type(of as () => Function),
      ValidateNested({ each: true }),
    );
  }
  return field(
    { kind: 'list', fits, item: one },
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
