import type { ApiPropertyOptions } from '@nestjs/swagger';
import { anObject, field, type FieldClass, type FieldOptions, type Form, type Plain } from './field.ts';
import { date, id, number, oneOf, slug, text } from './plain-forms.ts';

export type PlainItem = 'id' | 'slug' | 'text' | 'date' | 'int' | readonly string[];
export interface ListOptions extends FieldOptions {
  min?: number;
  /** 200 by default. */
  max?: number;
  /** Whether an item may be named twice. By default ids, slugs, days and enums may not. */
  repeats?: boolean;
}

const plainItems = { id, slug, text: text({}), date, int: number('int', {}) } as const;

/** A list of objects (`() => Item`), or of plain values: `'id'`, `'slug'`, `'text'`, `'date'`, `'int'`, or an enum's values. */
export function ListField(item: (() => FieldClass | PlainItem) | PlainItem, options: ListOptions = {}): PropertyDecorator {
  const { min = 0, max = 200, repeats, ...rest } = options;
  const one = plainItem(item);
  const unique = !(repeats ?? !(one && one !== plainItems.text && one !== plainItems.int));
  const bounds = { minItems: min, maxItems: max, ...(unique && { uniqueItems: true }) };
  const form: Form = {
    kind: 'list',
    message: `must be a list of ${min} to ${max}`,
    test: (value) => Array.isArray(value) && value.length >= min && value.length <= max,
  };
  if (one) return field({ form, item: one, unique }, { type: 'array', items: one.schema, ...bounds } as ApiPropertyOptions, rest);
  const of = item as () => FieldClass;
  return field({ form, item: anObject, of }, { type: () => of() as Function, isArray: true, ...bounds } as ApiPropertyOptions, rest);
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
