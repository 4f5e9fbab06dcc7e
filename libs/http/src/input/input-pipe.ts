import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { InvalidInput } from '#domain';
import { fieldsOf, isObject, type Field, type FieldClass } from '../fields/field.ts';
import { badInput, refuseUnreadable, step } from './well-formed.ts';

const builtIn = new Set<unknown>([undefined, String, Number, Boolean, Array, Object]);

/** Checks every body and query against its class. What the class does not declare is refused, at any depth. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    refuseUnreadable(value, type === 'body' ? '' : type === 'query' && data === undefined ? '?' : `${type === 'query' ? '?' : ':'}${data}`);
    if (type === 'param' || data !== undefined) return value;
    // A class imported with `import type` is gone at run time: better no answer than an unchecked body.
    if (builtIn.has(metatype)) throw new TypeError(`a ${type} is taken without a class that says what may be in it`);
    return type === 'query'
      ? this.query(value as Record<string, unknown>, metatype as FieldClass)
      : this.body(value, metatype as FieldClass);
  }

  private body(value: unknown = {}, of: FieldClass): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badInput([{ pointer: '', detail: 'must be an object' }]);
    return valid(value, of, step);
  }

  private query(value: Record<string, unknown>, of: FieldClass): unknown {
    const fields = fieldsOf(of);
    const converted = Object.fromEntries(Object.entries(value).map(([name, given]) => [name, convert(given, fields.get(name))]));
    return valid(converted, of, (name) => `?${name}`);
  }
}

function valid(value: object, of: FieldClass, pointer: (name: string) => string): object {
  const checked = plainToInstance(of as new () => object, value);
  const errors = validateSync(checked, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (errors.length > 0) throw badInput(errors.flatMap((error) => located(error, pointer(error.property))));
  return checked;
}

/** Query parameters are text; `'5'` and `'true'` become what the field is, lists are repeated or comma-separated. */
function convert(given: unknown, field: Field | undefined): unknown {
  if (field?.kind === 'list') {
    const items = (Array.isArray(given) ? given : [given]).flatMap((each) => String(each).split(','));
    return items.map((each) => (field.item ? convert(each, { kind: field.item.kind }) : each));
  }
  if (typeof given !== 'string') return given;
  if (field?.kind === 'boolean') return given === 'true' ? true : given === 'false' ? false : given;
  if (field?.kind === 'int' || field?.kind === 'number') return /^-?\d+(\.\d+)?$/.test(given) ? Number(given) : given;
  return given;
}

function located(error: ValidationError, pointer: string): InvalidInput[] {
  const { constraints = {}, value, children = [] } = error;
  if ('whitelistValidation' in constraints) return [{ pointer, detail: 'is not a known field' }];
  if (value === undefined && constraints['form']) return [{ pointer, detail: 'is required' }];
  if (constraints['form']) return [{ pointer, detail: constraints['form'] }];
  if (constraints['items'] && Array.isArray(value)) return wrongItems(error, pointer);
  const own = Object.entries(constraints)
    .filter(([name]) => name !== 'nestedValidation')
    .map(([, detail]) => ({ pointer, detail }));
  return [...own, ...children.flatMap((child) => located(child, `${pointer}${step(child.property)}`))];
}

function wrongItems({ value, constraints, target, property }: ValidationError, pointer: string): InvalidInput[] {
  const test = fieldsOf(target!.constructor as FieldClass).get(property)?.item?.test ?? isObject;
  const detail = constraints!['items']!;
  return (value as unknown[]).flatMap((each, index) => (test(each) ? [] : [{ pointer: `${pointer}/${index}`, detail }])).slice(0, 10);
}
