import type { ServerResponse } from 'node:http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { refused } from '#domain';

/** A client that does not read can't be said goodbye to (milliseconds). */
const patience = 1_000;

interface OpenStream {
  sub: string;
  ending: AbortController;
}

/** Open streams end when the service stops, for its server waits for all that is open; their clients come back with `Last-Event-ID`. */
@Injectable()
export class Streams implements OnModuleInit {
  /** Milliseconds between heartbeats. */
  heartbeat = 15_000;
  /** Of one `sub`, on this replica. A program that forgets to close its streams must not use up the replica. */
  most = 20;
  /** Seconds, of a refusal: after so long a reader that is gone without a word has been let go. */
  readonly retryAfter = 60;
  private readonly open = new Map<ServerResponse, OpenStream>();
  private readonly counts = new Map<string, number>();
  private stopping = false;

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<{ addHook(name: 'preClose', hook: (done: () => void) => void): void }>();
    fastify.addHook('preClose', (done) => {
      this.end();
      done();
    });
  }

  /** 429 `too-many-streams` beyond `most`. Aborted when the client has gone, too: it may have gone while its question was looked at. */
  begin(response: ServerResponse, sub: string): AbortSignal {
    const ending = new AbortController();
    if (response.destroyed) {
      ending.abort();
      return ending.signal;
    }
    const count = this.counts.get(sub) ?? 0;
    if (count >= this.most) throw refused('too-many-streams', { most: this.most, retryAfter: this.retryAfter });
    this.counts.set(sub, count + 1);
    this.open.set(response, { sub, ending });
    response.once('close', () => this.forget(response));
    if (this.stopping) this.end();
    return ending.signal;
  }

  private forget(response: ServerResponse): void {
    const { sub, ending } = this.open.get(response)!;
    this.open.delete(response);
    const left = this.counts.get(sub)! - 1;
    if (left > 0) this.counts.set(sub, left);
    else this.counts.delete(sub);
    ending.abort();
  }

  private end(): void {
    this.stopping = true;
    for (const { ending } of this.open.values()) ending.abort();
    setTimeout(() => {
      for (const response of this.open.keys()) response.destroy();
    }, patience).unref();
  }
}
