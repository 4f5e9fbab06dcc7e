import type { JournalEntry } from '../journal/journal-entry.ts';

/** Attributes that count; all others are text. */
const numbers = new Set(['sequence', 'rosterversion']);

/** CloudEvents 1.0 in JSON (structured mode): the headers it was sent with are its attributes; `position` is its place in the journal. */
export type CloudEvent = Readonly<Record<string, unknown>> & { readonly id: string; readonly position: number };

export function cloudEventOf({ id, position, headers, data }: JournalEntry): CloudEvent {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(headers)) {
    const attribute = attributeOf(name);
    if (attribute !== undefined) attributes[attribute] = numbers.has(attribute) ? Number(value) : value;
  }
  return { ...attributes, id, position, data: JSON.parse(data) as unknown };
}

function attributeOf(header: string): string | undefined {
  if (header.startsWith('ce_')) return header.slice(3);
  if (header === 'content-type') return 'datacontenttype';
  return header === 'traceparent' || header === 'tracestate' ? header : undefined;
}
