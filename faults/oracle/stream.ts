import type { Violation } from '../history.ts';
import type { Heard } from '../workload/stream-client.ts';
import type { Snapshot } from './snapshot.ts';

/** Whoever listened from the beginning heard the journal: everything once, in its order. */
export function judgeStream(heard: readonly Heard[], { journal }: Pick<Snapshot, 'journal'>): Violation[] {
  const rule = 'the stream’s client heard something else than the journal';
  for (const [index, { position, event }] of heard.entries()) {
    const there = journal[index];
    if (Number(position) !== index + 1) return [{ rule, detail: `${position} came ${index + 1}th` }];
    if (there?.id !== event.id) return [{ rule, detail: `${position} is ${event.id}, the journal has ${there?.id}` }];
  }
  return heard.length === journal.length ? [] : [{ rule, detail: `${heard.length} of ${journal.length}` }];
}
