import { fieldsOf, isObject, type Field, type FieldClass } from '../fields/field.ts';
import { under, type WrongPlaces } from './wrong-places.ts';

/** Stands for an object or a list where none may be, and for a list of the wrong length. The field's check refuses it alike. */
const misfit = Symbol('misfit');

/**
 * Of what was sent, the part that a class declares. class-transformer and class-validator walk all that they are given. They are given no
 * more than the class allows: an unknown member is noted by its name and left out, and into what does not fit nobody looks.
 */
export function declaredPart(of: FieldClass, sent: object, pointer: string, wrong: WrongPlaces): object {
  const fields = fieldsOf(of);
  const part: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(sent)) {
    const field = fields.get(name);
    if (field) part[name] = declaredValue(field, value, under(pointer, name), wrong);
    else wrong.add(() => under(pointer, name), 'is not a known field');
  }
  return part;
}

function declaredValue({ fits, of, item, read }: Field, value: unknown, pointer: string, wrong: WrongPlaces): unknown {
  if (!hasInside(value)) return taken(value, read);
  if (!fits?.(value)) return misfit;
  if (!Array.isArray(value)) return of ? declaredPart(of(), value, pointer, wrong) : value;
  return value.map((each: unknown, index) => {
    if (!hasInside(each)) return taken(each, item?.read);
    return of && isObject(each) ? declaredPart(of(), each, under(pointer, index), wrong) : misfit;
  });
}

const taken = (value: unknown, read: Field['read']): unknown => (read && typeof value === 'string' ? read(value) : value);

const hasInside = (value: unknown): value is object => typeof value === 'object' && value !== null;
