import { createParser } from 'eventsource-parser';
import type { EventName, EventNamed } from './event.ts';
import type { EventFilter } from './feed.ts';
import { Problem } from './problem.ts';
import { pause, pauseAfter, withToken, type Sender } from './send.ts';

export interface StreamOptions<N extends EventName = EventName> extends EventFilter<N> {
  /** A position; 0: from the beginning; without: from now. */
  after?: number;
  /** Ends it. */
  signal?: AbortSignal;
  /** A connection that says nothing for so long (ms) is dead; the platform has a heartbeat of 15 s. */
  silence?: number;
}

/** Answers that pass: then it asks again. Any other refusal ends the stream as a Problem. */
const passing = new Set([429, 500, 502, 503, 504]);
/** A connection that lasted so long (ms) was no failure. */
const lasting = 10_000;

/**
 * An iterable of events. It resumes by itself after what it has given, with a token of that moment, whenever the connection breaks, falls
 * silent, or ends with its token. It ends with its signal, with whoever iterates, or with a Problem that does not pass.
 */
export class EventStream<N extends EventName = EventName> implements AsyncIterable<EventNamed<N>> {
  /** Everything up to here has been given: what to keep beside the effect, and to go on `after`. Undefined until it is connected. */
  position: number | undefined;
  /** How many connections it has had. */
  opened = 0;

  constructor(
    private readonly url: string,
    private readonly sender: Sender,
    private readonly options: StreamOptions<N>,
  ) {
    this.position = options.after;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<EventNamed<N>, void, undefined> {
    const { signal } = this.options;
    for (let inVain = 0; !signal?.aborted; inVain++) {
      const began = Date.now();
      let notBefore = 0;
      const connection = new AbortController();
      const end = () => connection.abort();
      signal?.addEventListener('abort', end);
      try {
        for await (const event of this.eventsOf(connection)) {
          inVain = 0;
          yield event;
        }
      } catch (failure) {
        if (signal?.aborted) return;
        if (failure instanceof Problem && !passing.has(failure.status)) throw failure;
        if (failure instanceof Problem) notBefore = (failure.retryAfter ?? 0) * 1_000;
      } finally {
        signal?.removeEventListener('abort', end);
        connection.abort();
      }
      if (Date.now() - began > lasting) inVain = 0;
      await pause(Math.max(pauseAfter(inVain), notBefore), signal).catch(() => {});
    }
  }

  /** Of one connection, from its opening to its end. */
  private async *eventsOf(connection: AbortController): AsyncGenerator<EventNamed<N>, void, undefined> {
    const response = await this.heard(connection, () => this.open(connection.signal));
    this.opened++;
    const told: { position: number; data?: string }[] = [];
    const parser = createParser({
      onId: (id) => told.push({ position: Number(id) }),
      // Without an id it is no event of the journal.
      onEvent: ({ id, data }) => id !== undefined && (told.at(-1)!.data = data),
    });
    const decoder = new TextDecoder();
    // With a reader, for not every browser iterates a stream.
    const reader = response.body!.getReader();
    for (;;) {
      const { done, value } = await this.heard(connection, () => reader.read());
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      for (const { position, data } of told.splice(0)) {
        if (this.position !== undefined && position <= this.position) continue;
        this.position = position;
        if (data !== undefined) yield JSON.parse(data) as EventNamed<N>;
      }
    }
  }

  private async open(signal: AbortSignal): Promise<Response> {
    const { types, cities } = this.options;
    const query = new URLSearchParams({ ...(types && { types: types.join() }), ...(cities && { cities: cities.join() }) }).toString();
    const resumed = { accept: 'text/event-stream', ...(this.position !== undefined && { 'last-event-id': String(this.position) }) };
    const { fetch, token } = this.sender;
    const send = (headers: Headers) => fetch(this.url + (query && `?${query}`), { headers, signal, cache: 'no-store' });
    const response = await withToken(send, resumed, token);
    if (!response.ok) throw await Problem.of(response);
    return response;
  }

  /** The time-out runs while something is waited for, not while somebody works on an event. */
  private async heard<T>(connection: AbortController, wait: () => Promise<T>): Promise<T> {
    const timer = setTimeout(() => connection.abort(), this.options.silence ?? 45_000);
    try {
      return await wait();
    } finally {
      clearTimeout(timer);
    }
  }
}
