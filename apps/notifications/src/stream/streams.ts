import type { ServerResponse } from 'node:http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** A client that does not read can't be said goodbye to (milliseconds). */
const patience = 1_000;

/** Open streams end when the service stops, for its server waits for all that is open; their clients come back with `Last-Event-ID`. */
@Injectable()
export class Streams implements OnModuleInit {
  /** Milliseconds between heartbeats. */
  heartbeat = 15_000;
  private readonly open = new Map<ServerResponse, AbortController>();
  private stopping = false;

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<{ addHook(name: 'preClose', hook: (done: () => void) => void): void }>();
    fastify.addHook('preClose', (done) => {
      this.end();
      done();
    });
  }

  /** Aborted when the client has gone, too. */
  begin(response: ServerResponse): AbortSignal {
    const stream = new AbortController();
    this.open.set(response, stream);
    response.once('close', () => {
      this.open.delete(response);
      stream.abort();
    });
    if (this.stopping) this.end();
    return stream.signal;
  }

  private end(): void {
    this.stopping = true;
    for (const stream of this.open.values()) stream.abort();
    setTimeout(() => {
      for (const response of this.open.keys()) response.destroy();
    }, patience).unref();
  }
}
