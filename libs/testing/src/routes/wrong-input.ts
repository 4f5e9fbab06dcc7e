import { randomUUID } from 'node:crypto';
import { newId } from '#domain';
import type { Parameter, Schema } from './documented.ts';

export interface Wrong {
  pointer: string;
  value: unknown;
}

/** Every field at every depth, with values that it must not take. */
export function wrongFields(schema: Schema, at = ''): Wrong[] {
  return fieldsOf(schema, at).flatMap(({ pointer, of }) => [
    ...wrongValues(of).map((value) => ({ pointer, value })),
    ...wrongItems(of).map((value) => ({ pointer: `${pointer}/0`, value })),
    ...(of.uniqueItems && of.items && isId(of.items) ? [{ pointer, value: twice(unknownOf(of.items)) }] : []),
    ...insideOf(of, pointer).flatMap(([inner, within]) => wrongFields(inner, within)),
  ]);
}

/** Every field at every depth, by where it stands. */
export const fieldsAt = (schema: Schema, at = ''): string[] =>
  fieldsOf(schema, at).flatMap(({ pointer, of }) => [
    pointer,
    ...insideOf(of, pointer).flatMap(([inner, within]) => fieldsAt(inner, within)),
  ]);

/** Every object that a body may have in it, the body itself among them, by where it stands. */
export function objectsOf(schema: Schema, at = ''): { pointer: string; required: string[] }[] {
  const inside = fieldsOf(schema, at).flatMap(({ pointer, of }) => insideOf(of, pointer));
  return [{ pointer: at, required: schema.required ?? [] }, ...inside.flatMap(([inner, within]) => objectsOf(inner, within))];
}

/** Every list that a body may have in it, by where it stands. */
export function listsOf(schema: Schema, at = ''): { pointer: string; of: Schema }[] {
  return fieldsOf(schema, at).flatMap(({ pointer, of }) => [
    ...(of.items ? [{ pointer, of }] : []),
    ...insideOf(of, pointer).flatMap(([inner, within]) => listsOf(inner, within)),
  ]);
}

/** How many objects, lists, members and items there may be in it at most; without end where a list has no bound, or an object no class. */
export function valuesOf({ type, properties, items, maxItems = Infinity, maxProperties = Infinity }: Schema): number {
  if (items) return 1 + maxItems * valuesOf(items);
  if (properties) return Object.values(properties).reduce((sum, of) => sum + valuesOf(of), 1);
  return type === 'object' ? 1 + maxProperties : 1;
}

/** The body with far more wrong places than are told: in each object of it, and in each of its lists at its full length. */
export function crowded(schema: Schema, body: unknown): object[] {
  const unknown = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${'surprise'.repeat(20)}\u0007${at}`, at]));
  return [
    ...objectsOf(schema).map(({ pointer }) => (pointer === '' ? { ...(body as object), ...unknown } : withValue(body, pointer, unknown))),
    ...listsOf(schema).map(({ pointer, of }) => withValue(body, pointer, wrongList(of, of.maxItems!))),
  ];
}

/** A list of so many items, of which none is right. */
export const wrongList = ({ items }: Schema, length: number): unknown[] =>
  Array.from({ length }, () => (items!.properties ? { surprise: 1 } : items!.type === 'string' ? 7 : 'seven'));

/** The fields that name something by its id, with one that is nobody's. */
export function strangeIds(schema: Schema, at = ''): Wrong[] {
  return fieldsOf(schema, at).flatMap(({ pointer, of }) => [
    ...(isId(of) ? [{ pointer, value: unknownOf(of) }] : []),
    ...(of.items && isId(of.items) ? [{ pointer: `${pointer}/0`, value: unknownOf(of.items) }] : []),
    ...insideOf(of, pointer).flatMap(([inner, within]) => strangeIds(inner, within)),
  ]);
}

/** Texts that a parameter must not take. */
export function wrongTexts({ schema }: Parameter): string[] {
  const of = schema.items ?? schema;
  if (of.type === 'boolean') return ['maybe'];
  return wrongValues(of)
    .filter((value) => value !== null && (of.type !== 'string' || typeof value === 'string'))
    .map(String)
    .filter((text) => text.length < 1_000 && text !== '');
}

/** Every text at every depth, with what is none that a database can hold. */
export function unreadableTexts(schema: Schema, at = ''): Wrong[] {
  return fieldsOf(schema, at).flatMap(({ pointer, of }) => [
    ...(of.type === 'string' ? ['a\0b', '\ud800'].map((value) => ({ pointer, value })) : []),
    ...(of.items?.type === 'string' ? [{ pointer: `${pointer}/0`, value: 'a\0b' }] : []),
    ...insideOf(of, pointer).flatMap(([inner, within]) => unreadableTexts(inner, within)),
  ]);
}

/** An id as the schema wants it, of what is not there. */
export function unknownOf(schema: Schema): string {
  if (schema.format === 'uuid') return newId();
  if (schema.type === 'integer' || schema.type === 'number') return '999999';
  return `nowhere-${randomUUID().slice(0, 8)}`;
}

export const isId = ({ format, pattern }: Schema): boolean =>
  format === 'uuid' || ['^[a-z0-9-]{2,64}$', '^[a-z0-9][a-z0-9.-]{1,63}$'].includes(pattern!);

/** The body with a value at a pointer; what lies between is made where it is missing. */
export function withValue(body: unknown, pointer: string, value: unknown): object {
  const [name, ...rest] = pointer.split('/').slice(1) as [string, ...string[]];
  const inList = /^\d+$/.test(name);
  const whole = (inList ? [...(Array.isArray(body) ? body : [])] : { ...(body as object) }) as Record<string, unknown>;
  whole[name] = rest.length === 0 ? value : withValue(whole[name], `/${rest.join('/')}`, value);
  return whole;
}

/** The body with its ids in capitals. A slug may look like one and has no capitals. */
export function withCapitals(schema: Schema | undefined, body: unknown): unknown {
  if (Array.isArray(body)) return body.map((each) => withCapitals(schema?.items, each));
  if (typeof body === 'string') return schema?.format === 'uuid' ? body.toUpperCase() : body;
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withCapitals(schema?.properties?.[name], value)]));
}

const twice = (value: unknown): unknown[] => [value, value];

const fieldsOf = (schema: Schema, at: string) =>
  Object.entries(schema.properties ?? {}).map(([name, of]) => ({ pointer: `${at}/${name}`, of }));

const insideOf = (of: Schema, pointer: string): [Schema, string][] =>
  of.properties ? [[of, pointer]] : of.items?.properties ? [[of.items, `${pointer}/0`]] : [];

const wrongItems = ({ items }: Schema): unknown[] => (items ? wrongValues(items).filter((value) => value !== null) : []);

function wrongValues(schema: Schema): unknown[] {
  const none = schema.nullable ? [] : [null];
  if (schema.enum) return [...none, 7, 'none of these'];
  if (schema.type === 'boolean') return [...none, 'yes', 1];
  if (schema.type === 'array') return [...none, 'no list', {}, ...((schema.minItems ?? 0) > 0 ? [[]] : [])];
  if (schema.type === 'integer' || schema.type === 'number') return [...none, 'seven', ...beyond(schema)];
  if (schema.type === 'string') return [...none, 7, ...wrongStrings(schema)];
  return [...none, 'no object', []];
}

function beyond({ type, minimum = -Infinity, maximum = Infinity }: Schema): number[] {
  const bounds = [minimum - 1, maximum + 1].filter((bound) => Number.isSafeInteger(bound));
  return type === 'integer' ? [...bounds, 1.5] : bounds;
}

/** Nothing to read, though each is a character. */
const nothing = '\u00a0\u00ad\u180e\u200b\u200c\u200d\u2060\u2800\u3164\ufe0f\ufeff';

/** Shown in another order than they are stored in. */
const turned = ['turned \u202e', '\u2066isolated'];

/** One of them at least is of no form that a field asks for. */
const strange = ['No such form', 'a', ' ', '\u200b', '\u0007', 'NUL: \0'];

/** Of years that the database does not know, or that nobody means. */
const strangeDays = ['0000-01-01', '0001-01-01', '1899-12-31', '2201-01-01', '9999-12-31'];

function wrongStrings({ format, pattern, minLength = 0, maxLength = Infinity }: Schema): string[] {
  if (format === 'uuid') return ['Ekrem İMAMOĞLU', `{${newId()}}`, `urn:uuid:${newId()}`, newId().replaceAll('-', '')];
  if (format === 'date') return ['2022-02-30', '2022-02-20T00:00:00Z', ...strangeDays];
  if (format === 'date-time') return ['today', '2022-02-20', ...strangeDays.map((day) => `${day}T12:00:00Z`)];
  if (format === 'uri') return ['no address', 'javascript:alert(1)'];
  if (pattern !== undefined) return [...turned, ...strange.filter((text) => !new RegExp(pattern, 'u').test(text))];
  return [
    ...(minLength > 0 ? ['', ' \t ', nothing] : []),
    ...(maxLength <= 10_000 ? ['x'.repeat(maxLength + 1)] : []),
    'with NUL: \0',
    ...turned,
  ];
}
