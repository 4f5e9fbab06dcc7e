import { setTimeout as pause } from 'node:timers/promises';

export interface Heard {
  /** Where it stands in the journal. */
  position: string;
  event: { id: string; type: string; partitionkey: string; sequence: string };
}

/** A client of the stream as others write it: after each break it resumes behind the last that it has. It judges nothing. */
export class StreamClient {
  readonly heard: Heard[] = [];
  /** How often the stream was opened, and given. */
  opened = 0;
  private readonly end = new AbortController();
  private connection = new AbortController();

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {
    void this.listen();
  }

  /** Breaks the connection; it comes back by itself. */
  drop(): void {
    this.connection.abort();
  }

  close(): void {
    this.end.abort();
  }

  private async listen(): Promise<void> {
    while (!this.end.signal.aborted) {
      this.connection = new AbortController();
      try {
        const headers = { authorization: `Bearer ${this.token}`, 'last-event-id': this.heard.at(-1)?.position ?? '0' };
        const signal = AbortSignal.any([this.end.signal, this.connection.signal]);
        const response = await fetch(`${this.url}/v1/events/stream`, { headers, signal });
        if (response.status === 200) this.opened++;
        let text = '';
        for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
          const blocks = (text + chunk).split('\n\n');
          text = blocks.pop()!;
          for (const block of blocks) this.take(block);
        }
      } catch {
        // The next attempt says whether it lasts.
      }
      await pause(100);
    }
  }

  /** One block of the format (HTML Standard, 9.2.5), as far as this stream uses it. Half a block at the end of a connection is nothing. */
  private take(block: string): void {
    const [, position, data] = /^id: (\d+)\ndata: (.*)$/.exec(block) ?? [];
    if (position && data) this.heard.push({ position, event: JSON.parse(data) as Heard['event'] });
  }
}
