import type { EventName, EventNamed } from './event.ts';
import { pause } from './send.ts';

export interface EventFilter<N extends EventName> {
  /** Events' names; all without. */
  types?: readonly N[];
  /** Ids of cities of which the data must name one; all without. */
  cities?: readonly string[];
}

export interface FeedOptions<N extends EventName = EventName> extends EventFilter<N> {
  /** A position; 0, the beginning, without. */
  after?: number;
  /** Events a page: 1 to 200, 200 without. */
  limit?: number;
  /** Does not end at the newest event, but looks again after so many milliseconds. */
  every?: number;
  signal?: AbortSignal;
}

export interface FeedPage<N extends EventName = EventName> {
  items: EventNamed<N>[];
  /** The position to go on after. */
  next: number;
}

/** An iterable of events; `pages()` gives the same page by page. */
export class Feed<N extends EventName = EventName> implements AsyncIterable<EventNamed<N>> {
  /** Everything up to here has been given: what to keep beside the effect, and to go on `after`. */
  position: number;

  constructor(
    private readonly page: (query: object) => Promise<FeedPage<N>>,
    private readonly options: FeedOptions<N>,
  ) {
    this.position = options.after ?? 0;
  }

  /** Ends with the newest event, where it is not told to look again. A page has at least one event. */
  async *pages(): AsyncGenerator<FeedPage<N>, void, undefined> {
    const { types, cities, limit = 200, every, signal } = this.options;
    for (;;) {
      const page = await this.page({ after: this.position, limit, types, cities });
      this.position = page.next;
      if (page.items.length > 0) yield page;
      if (page.items.length === limit) continue;
      if (every === undefined) return;
      await pause(every, signal);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<EventNamed<N>, void, undefined> {
    for await (const { items, next } of this.pages()) {
      for (const event of items) {
        this.position = event.position;
        yield event;
      }
      this.position = next;
    }
  }
}
