import { cloudEventOf } from '../events/cloud-event.ts';
import { passes, type EventFilter } from '../events/event-filter.ts';
import type { ReadEvents } from '../events/read-events.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import type { JournalTail } from './journal-tail.ts';

export interface StreamPlan {
  events: ReadEvents;
  tail: JournalTail;
  /** Begins behind this position. */
  after: number;
  filter: EventFilter;
  /** Milliseconds without a word after which a comment shows that the stream lives. */
  heartbeat: number;
  /** When the token expires, milliseconds since the epoch. */
  until: number;
  /** The client has gone, or the service stops. */
  ending: AbortSignal;
}

/**
 * Server-Sent Events, as text: the next is made when the one before has gone out, so a slow client costs no memory. Each position is
 * passed once and in order, from memory at the head and from the database before it. A block of an `id` alone is no event, but what a
 * client resumes after (HTML Standard, 9.2.6): so one that began with now, or has a filter, loses nothing and is not read from far back.
 */
export async function* streamFrames(plan: StreamPlan): AsyncGenerator<string> {
  const { events, tail, filter, heartbeat, until, ending } = plan;
  const unfollow = tail.follow();
  try {
    let after = plan.after;
    yield `retry: 1000\nid: ${after}\n\n`;
    let spoken = Date.now();
    while (!ending.aborted && Date.now() < until) {
      const turn = tail.turn;
      const { entries, upTo } = await next(plan, after);
      for (const entry of entries) {
        if (!passes(filter, entry) || !(await events.maySee(filter.reader, entry))) continue;
        yield frameOf(entry);
        if (ending.aborted) return;
        spoken = Date.now();
      }
      const moved = upTo > after;
      after = upTo;
      if (Date.now() - spoken >= heartbeat) {
        yield `: heartbeat\nid: ${after}\n\n`;
        spoken = Date.now();
      }
      if (!moved) await tail.wait(turn, Math.min(spoken + heartbeat, until) - Date.now(), ending);
    }
  } finally {
    unfollow();
  }
}

const page = 100;

async function next({ tail, events, filter }: StreamPlan, after: number): Promise<{ entries: readonly JournalEntry[]; upTo: number }> {
  const recent = tail.after(after);
  if (recent) return { entries: recent, upTo: recent.at(-1)?.position ?? after };
  return events.page(after, await events.head(), filter, page);
}

/** No `event:` line: EventSource hands it to `onmessage`, and the type is in the data. JSON has no line breaks of its own. */
const frameOf = (entry: JournalEntry): string => `id: ${entry.position}\ndata: ${JSON.stringify(cloudEventOf(entry))}\n\n`;
