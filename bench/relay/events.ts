import { ActionItemUpdated } from '#contracts';
import { newId } from '#domain';
import type { StoredEvent } from '#events';

export const keys = 1_000;

/** Events of 1 KiB in turn of many keys; with their envelope they have twelve headers. `from` of each key's sequence. */
export function someEvents(count: number, from = 1): StoredEvent[] {
  const items = Array.from({ length: Math.min(keys, count) }, () => newId());
  return Array.from({ length: count }, (_, n) => {
    const itemId = items[n % items.length]!;
    const sequence = from + Math.floor(n / items.length);
    return {
      id: newId(),
      key: itemId,
      sequence,
      type: ActionItemUpdated.type,
      subject: itemId,
      time: new Date(),
      actor: 'urn:b40:bench',
      correlationId: newId(),
      causationId: null,
      traceparent: null,
      rosterVersion: null,
      data: dataOf(itemId, sequence),
    };
  });
}

const kibibyte = 1_024;

function dataOf(itemId: string, sequence: number): string {
  const said = (note: string) =>
    JSON.stringify({
      ...ActionItemUpdated.example,
      itemId,
      changes: ['progress', 'note'],
      progress: sequence % 101,
      note,
      meetingId: null,
    });
  return said('x'.repeat(kibibyte - said('').length));
}
