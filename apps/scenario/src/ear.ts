import { setTimeout as sleep } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import type { Body, Platform } from './platform.ts';
import { positionOf } from './positions.ts';
import { Unexpected } from './unexpected.ts';

export interface Heard {
  /** Where it stands in the journal. */
  id: number;
  name: string;
  /** `topic/key@sequence` */
  place: string;
  event: Body;
}

/** Listens to the stream from its beginning, resuming after what it has heard; a gap or a double is a failure of the platform. */
export class Ear {
  readonly heard: Heard[] = [];
  private readonly byPlace = new Map<string, Heard>();
  private readonly end = new AbortController();
  private failure: unknown;

  constructor(private readonly platform: Platform) {
    void this.listen();
  }

  close(): void {
    this.end.abort();
  }

  /** Resolves when every one of these positions was heard, and `more` holds. */
  async until(places: readonly string[], more: () => boolean, patience = 60_000): Promise<void> {
    for (const deadline = Date.now() + patience; ; await sleep(10)) {
      if (this.failure) throw this.failure;
      const missing = places.filter((place) => !this.byPlace.has(place));
      if (missing.length === 0 && more()) return;
      if (Date.now() > deadline)
        throw new Unexpected(`not heard on the stream within ${patience / 1_000} s: ${missing.join(', ') || 'what must follow'}`);
    }
  }

  /** All that came of the calls whose last events are at these places: what they told themselves, those that answered it, and so on. */
  outcomeOf(places: readonly string[]): Heard[] {
    const calls = new Set(places.flatMap((place) => this.byPlace.get(place)?.event['correlationid'] ?? []));
    return this.heard.filter(({ event }) => calls.has(event['correlationid']));
  }

  private async listen(): Promise<void> {
    while (!this.end.signal.aborted && !this.failure) {
      try {
        const response = await this.platform.stream(String(this.heard.length), this.end.signal);
        if (response.status !== 200) throw new Error(`the stream answered ${response.status}`);
        const parser = createParser({ onEvent: ({ id, data }) => this.take(Number(id), JSON.parse(data) as Body) });
        for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) parser.feed(chunk);
      } catch (error) {
        if (error instanceof Unexpected) this.failure = error;
      }
      if (!this.end.signal.aborted) await sleep(200);
    }
  }

  private take(id: number, event: Body): void {
    if (id !== this.heard.length + 1) throw new Unexpected(`the stream gave ${id} after ${this.heard.length}`);
    const type = String(event['type']);
    const topic = `b40.${type.split('.')[2]}.v1`;
    const place = positionOf({ topic, key: String(event['partitionkey']), sequence: String(event['sequence']) });
    const heard = { id, name: type.split('.')[3] ?? type, place, event };
    if (this.byPlace.has(place)) throw new Unexpected(`the stream gave ${place} twice`);
    this.heard.push(heard);
    this.byPlace.set(place, heard);
  }
}
