import { createHash } from 'node:crypto';
import { answeredEntity, entityOf } from '#database';

/** An answer as it goes over the wire. It is serialised once, so that what is stored, sent and sent again is one text. */
export interface SentAnswer {
  status: number;
  body: string;
  location?: string | null;
  etag?: string | null;
  eventPosition?: string | null;
}

/**
 * A body that differs from the entity it is about. `view` is sent; its ETag and whether it is a 200 or a 201 come from `entity`.
 * Whoever handles it on the way sees the plain view.
 */
export function answer<V extends object>(entity: object, view: V): V {
  const shown = Object.assign(Object.create(Object.getPrototypeOf(view) as object | null) as V, view);
  return Object.defineProperty(shown, answeredEntity, { value: entity });
}

const once = Symbol('shown once');

/** `fields` are told now and never again: the answer that is kept for the request's key has null in their place. */
export const shownOnce = <V extends object>(result: V, ...fields: readonly (keyof V & string)[]): V =>
  Object.defineProperty(result, once, { value: fields });

/** What is kept of a result. */
function keptResult(result: unknown): unknown {
  const fields = (result as { [once]?: readonly string[] } | null | undefined)?.[once];
  return fields ? { ...(result as object), ...Object.fromEntries(fields.map((name) => [name, null])) } : result;
}

/** What a route says of its answers (`@Made`, `@Answers`). */
export interface AnswerForm {
  /** `/v1/cities/:id` */
  made?: string;
  /** The view has a field `version` of its own, so that it stays in the body. */
  keepsVersion: boolean;
  params: Readonly<Record<string, string>>;
}

export const versionOf = (result: unknown): number | undefined => {
  const { version } = (entityOf(result) ?? {}) as { version?: unknown };
  return typeof version === 'number' ? version : undefined;
};

export function serialise(result: unknown, keepsVersion: boolean): string {
  return JSON.stringify(keepsVersion ? result : withoutVersion(result)) ?? 'null';
}

function withoutVersion(result: unknown): unknown {
  if (typeof result !== 'object' || result === null) return result;
  if (Array.isArray(result)) return result.map(withoutVersion);
  const { version: _, ...shown } = result as { version?: unknown; items?: unknown };
  return Array.isArray(shown.items) ? { ...shown, items: shown.items.map(withoutVersion) } : shown;
}

export function writtenAnswer(result: unknown, created: boolean, positions: readonly string[], form: AnswerForm): SentAnswer {
  const body = serialise(result, form.keepsVersion);
  const made = created && form.made !== undefined;
  return {
    status: made ? 201 : 200,
    body,
    ...(made && { location: locationOf(form.made!, result, form.params) }),
    etag: tagOf(result, keptBody(result, body, form)),
    ...(positions.length > 0 && { eventPosition: positions.join(', ') }),
  };
}

/** The answer that is kept, as text. `body`: the one that is sent. */
export function keptBody(result: unknown, body: string, { keepsVersion }: AnswerForm): string {
  const kept = keptResult(result);
  return kept === result ? body : serialise(kept, keepsVersion);
}

/** Of a dry run: nothing was made or told, and only what is there as it was has a version to change from. */
export function triedAnswer(result: unknown, changed: boolean, form: AnswerForm): SentAnswer {
  const body = serialise(result, form.keepsVersion);
  return { status: 200, body, ...(!changed && { etag: tagOf(result, body) }) };
}

export const isCollection = (result: unknown): boolean =>
  Array.isArray(result) || Array.isArray((result as { items?: unknown } | null | undefined)?.items);

/** The version. A resource without one has the tag of its body, as a read of it has. */
const tagOf = (result: unknown, body: string): string => {
  const version = versionOf(result);
  return version === undefined ? weakTag(body) : `"${version}"`;
};

export const weakTag = (body: string): string => `W/${strongTag(body)}`;

/** Of a text that is sent byte by byte as it is, to everybody. */
export const strongTag = (text: string): string => `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
export function sameTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const opaque = etag.replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === opaque);
}

function locationOf(template: string, result: unknown, params: Readonly<Record<string, string>>): string {
  return template.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = [result, entityOf(result), params]
      .map((from) => (from as Record<string, unknown> | null)?.[name])
      .find((found) => found !== undefined);
    if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`nothing fills :${name} of ${template}`);
    return encodeURIComponent(value);
  });
}
