import { fieldsOf, type Field, type FieldClass } from '../fields/field.ts';
import { under, type WrongPlaces } from './wrong-places.ts';

/**
 * Makes an instance of a class from what was sent, and notes what does not fit. It looks at what the class declares, and nowhere else:
 * an unknown member is noted by its name, and of a list that is none, or of the wrong length, no item is looked at. So its work has a
 * bound that the classes give, whatever is sent.
 */
export function readObject(of: FieldClass, sent: object, pointer: string, wrong: WrongPlaces): object {
  const fields = fieldsOf(of);
  const made = new (of as new () => Record<string, unknown>)();
  for (const name of Object.keys(sent)) if (!fields.has(name)) wrong.add(() => under(pointer, name), 'is not a known field');
  for (const [name, field] of fields) {
    const value = (sent as Record<string, unknown>)[name];
    if (value !== undefined || !field.optional) made[name] = readField(field, value, under(pointer, name), wrong);
  }
  return made;
}

function readField(field: Field, value: unknown, pointer: string, wrong: WrongPlaces): unknown {
  const { nullable, form, of } = field;
  if (value === null && nullable) return null;
  if (value === undefined) return wrong.add(() => pointer, 'is required');
  if (!form.test(value)) return wrong.add(() => pointer, form.message);
  if (field.kind === 'list') return readList(field, value as unknown[], pointer, wrong);
  return of ? readObject(of(), value as object, pointer, wrong) : value;
}

function readList({ item, unique, of }: Field, values: unknown[], pointer: string, wrong: WrongPlaces): unknown[] {
  const misfits = [...values.keys()].filter((index) => !item!.test(values[index]));
  for (const index of misfits) wrong.add(() => under(pointer, index), item!.message);
  if (misfits.length > 0) return values;
  if (unique && new Set(values).size < values.length) wrong.add(() => pointer, 'must not name the same twice');
  return of ? values.map((value, index) => readObject(of(), value as object, under(pointer, index), wrong)) : values;
}
