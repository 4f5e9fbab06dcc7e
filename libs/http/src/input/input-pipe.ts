import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { invalid } from '#domain';
import { fieldsOf, isObject, type Field, type FieldClass } from '../fields/field.ts';
import { CsvFile } from './csv-file.ts';
import { declaredPart } from './declared-part.ts';
import { refuseUnreadable } from './well-formed.ts';
import { under, WrongPlaces } from './wrong-places.ts';

const builtIn = new Set<unknown>([undefined, String, Number, Boolean, Array, Object]);

/** Checks every body and query against its class. What the class does not declare is refused, at any depth. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    if (metatype === CsvFile) return fileOf(value);
    refuseUnreadable(value, type === 'body' ? '' : type === 'query' && data === undefined ? '?' : `${type === 'query' ? '?' : ':'}${data}`);
    if (type === 'param' || data !== undefined) return value;
    // A class imported with `import type` is gone at run time: better no answer than an unchecked body.
    if (builtIn.has(metatype)) throw new TypeError(`a ${type} is taken without a class that says what may be in it`);
    const of = metatype as FieldClass;
    if (type === 'query') return valid(of, converted(value as Record<string, unknown>, of), '?');
    return valid(of, value === undefined ? {} : value, '');
  }
}

/** That it is one, `fileRefused` has seen to. */
function fileOf(value: unknown): CsvFile {
  if (value instanceof CsvFile) return value;
  throw invalid('', 'must be a file of text/csv');
}

function valid(of: FieldClass, sent: unknown, root: string): object {
  if (!isObject(sent)) throw invalid(root, 'must be an object');
  const wrong = new WrongPlaces();
  const checked = plainToInstance(of as new () => object, declaredPart(of, sent, root, wrong));
  const errors = validateSync(checked, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  for (const error of errors) note(error, under(root, error.property), wrong);
  wrong.refuse();
  return checked;
}

function note({ constraints = {}, value, target, property, children = [] }: ValidationError, pointer: string, wrong: WrongPlaces): void {
  const { form, items, nestedValidation: _, ...others } = constraints;
  if (form) return wrong.add(() => pointer, value === undefined ? 'is required' : form);
  if (items) {
    const test = fieldsOf(target!.constructor as FieldClass).get(property)?.item?.test ?? isObject;
    for (const [index, each] of (value as unknown[]).entries()) if (!test(each)) wrong.add(() => under(pointer, index), items);
    return;
  }
  for (const detail of Object.values(others)) wrong.add(() => pointer, detail);
  for (const child of children) note(child, under(pointer, child.property), wrong);
}

/** Query parameters are text; what is not declared stays as it is, to be refused. */
function converted(query: Record<string, unknown>, of: FieldClass): Record<string, unknown> {
  const fields = fieldsOf(of);
  return Object.fromEntries(Object.entries(query).map(([name, given]) => [name, convert(given, fields.get(name))]));
}

/** `'5'` and `'true'` become what the field is, lists are repeated or comma-separated. */
function convert(given: unknown, field: Field | undefined): unknown {
  if (field?.kind !== 'list') return convertText(given, field?.kind);
  const items = (Array.isArray(given) ? given : [given]).flatMap((each) => String(each).split(','));
  return field.fits!(items) ? items.map((each) => convertText(each, field.item!.kind)) : items;
}

function convertText(given: unknown, kind: Field['kind'] | undefined): unknown {
  if (typeof given !== 'string') return given;
  if (kind === 'boolean') return given === 'true' ? true : given === 'false' ? false : given;
  if (kind === 'int' || kind === 'number') return /^-?\d+(\.\d+)?$/.test(given) ? Number(given) : given;
  return given;
}
