import type { EventType } from './event-type.ts';

/** JSON Schema as far as the contracts use it. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
}

/** What readers of a type rely on. */
export interface Released {
  readonly key: string;
  readonly data: Schema;
}
export type Snapshot = Readonly<Record<string, Released>>;

/** Plain JSON, as `released/schemas.json` keeps it. */
export function snapshotOf(events: readonly EventType[]): Snapshot {
  const sorted = events.toSorted((a, b) => (a.type < b.type ? -1 : 1));
  return JSON.parse(
    JSON.stringify(Object.fromEntries(sorted.map(({ type, keyedBy, data }) => [type, { key: keyedBy, data }]))),
  ) as Snapshot;
}

/**
 * Sentences about what would break a reader, empty when there is nothing. Both ways count: a reader that knows only the released schema
 * must take every new event, and one that knows the new schema every event ever kept, for topics are read again from the beginning.
 */
export function breakingChanges(released: Snapshot, current: Snapshot): string[] {
  return Object.entries(released).flatMap(([type, was]) => {
    const is = current[type];
    if (!is) return [`${type} was removed: what was released stays, a successor is a .v2 beside it`];
    const moved = was.key === is.key ? [] : [`the key changed from ${was.key} to ${is.key}, events would lose their order`];
    return [...moved, ...compare(was.data, is.data, 'data')].map((change) => `${type}: ${change}`);
  });
}

function compare(was: Schema, is: Schema, path: string): string[] {
  if (was.type !== is.type) return [`${path} changed its type from ${saidOf(was.type)} to ${saidOf(is.type)}`];
  return [
    ...compareConstraints(was, is, path),
    ...compareEnums(was, is, path),
    ...compareProperties(was, is, path),
    ...compareItems(was, is, path),
    ...compareAlternatives(was, is, path),
  ];
}

/** Words for people, and what is compared by itself. */
const apart = new Set([
  'title',
  'description',
  'examples',
  'default',
  '$comment',
  'type',
  'enum',
  'properties',
  'required',
  'items',
  'anyOf',
]);

/** Format, pattern, bounds, const, additionalProperties …: tighter refuses events that are kept, looser surprises readers. */
function compareConstraints(was: Schema, is: Schema, path: string): string[] {
  const keywords = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((each) => !apart.has(each));
  return keywords
    .filter((keyword) => JSON.stringify(was[keyword]) !== JSON.stringify(is[keyword]))
    .map((keyword) => `${path} changed its ${keyword} from ${saidOf(was[keyword])} to ${saidOf(is[keyword])}`);
}

/** Enums are open: readers expect words they do not know, so words may come but not go. */
function compareEnums(was: Schema, is: Schema, path: string): string[] {
  if (!was.enum && is.enum) return [`${path} is narrowed to ${saidOf(is.enum)}`];
  if (!is.enum) return [];
  return (was.enum ?? []).filter((word) => !is.enum?.includes(word)).map((word) => `${path} no longer allows ${saidOf(word)}`);
}

function compareProperties(was: Schema, is: Schema, path: string): string[] {
  const [before, now] = [was.properties ?? {}, is.properties ?? {}];
  const required = (schema: Schema, name: string) => schema.required?.includes(name) ?? false;
  const kept = Object.entries(before).flatMap(([name, property]) => {
    const successor = now[name];
    if (!successor) return [`${path}.${name} was removed`];
    if (required(was, name) && !required(is, name)) return [`${path}.${name} became optional, readers count on it`];
    if (!required(was, name) && required(is, name)) return [`${path}.${name} became required, kept events may lack it`];
    return compare(property, successor, `${path}.${name}`);
  });
  const added = Object.keys(now).filter((name) => !before[name] && required(is, name));
  return [...kept, ...added.map((name) => `${path}.${name} is new and required: kept events lack it, make it Type.Optional`)];
}

function compareItems(was: Schema, is: Schema, path: string): string[] {
  if (was.items && is.items) return compare(was.items, is.items, `${path}[]`);
  return was.items || is.items ? [`${path} changed what its items are`] : [];
}

/** Alternatives keep their order in the declarations, so each is compared with its own successor and may grow as well. */
function compareAlternatives(was: Schema, is: Schema, path: string): string[] {
  const [before, now] = [was.anyOf ?? [], is.anyOf ?? []];
  if (before.length !== now.length) return [`${path} changed its type from ${alternatives(was)} to ${alternatives(is)}`];
  return before.flatMap((each, n) => compare(each, now[n] ?? {}, path));
}

const alternatives = (schema: Schema): string => (schema.anyOf ?? [schema]).map((each) => each.type ?? 'anything').join(' | ');

const saidOf = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));
